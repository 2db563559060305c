/** What was copied last, said once for everybody, and what the browser refused. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { CasePart } from '../../../documents/text/case-text.ts';
import { putOnClipboard } from './put-on-clipboard.ts';

interface Copying {
  /** The buttons whose texts were copied: who copies in parts sees which come next. */
  copied: ReadonlySet<string>;
  /** The button whose text the browser did not copy. */
  refused: string | undefined;
  copy(place: string, part: CasePart, said: string): Promise<void>;
  close(): void;
}

const Context = createContext<Copying | undefined>(undefined);

export function useCopying(): Copying {
  const copying = useContext(Context);
  if (!copying) throw new Error('CopyButtons stand inside a CopyProvider.');
  return copying;
}

type Last = { place: string; said: string; isRefused: boolean } | undefined;

export function CopyProvider({ children }: { children: ReactNode }) {
  const [last, setLast] = useState<Last>();
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  const copying = useMemo<Copying>(
    () => ({
      copied,
      refused: last?.isRefused ? last.place : undefined,
      async copy(place, part, said) {
        // Emptied first, so that the same words are said again.
        setLast(undefined);
        const isCopied = await putOnClipboard(part);
        setLast({ place, said, isRefused: !isCopied });
        if (isCopied) setCopied((before) => new Set([...before, place]));
      },
      close: () => setLast(undefined),
    }),
    [last, copied],
  );
  return (
    <Context value={copying}>
      {children}
      <p className="govuk-body form-case-said" role="status">
        {last && !last.isRefused && (
          <>
            Copied: <bdi>{last.said}</bdi>
          </>
        )}
      </p>
    </Context>
  );
}
