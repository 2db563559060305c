/** A box whose text joins the answers when it is left, or when something is about to read the answers. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from './session-hooks.ts';

export interface TypedText {
  text: string;
  /** What the person typed; nothing else on the page is rendered for it. */
  type(text: string): void;
  /** Joins the answers; call it when the box is left. */
  handOver(): void;
}

/**
 * @param committed the text as it stands in the answers
 * @param commit puts a text into the answers
 */
export function useTypedText(committed: string, commit: (text: string) => void): TypedText {
  const { boxes } = useSession();
  const [text, setText] = useState(committed);
  const typed = useRef(committed);
  const kept = useRef(committed);
  const commitNow = useRef(commit);
  commitNow.current = commit;
  if (kept.current !== committed) {
    // The answer changed elsewhere (a file was opened, a value was worked out): it takes the place of the text,
    // unless somebody is in the middle of typing here.
    const isPending = typed.current !== kept.current;
    kept.current = committed;
    if (!isPending) typed.current = committed;
  }
  const isPending = useCallback(() => typed.current !== kept.current, []);
  const handOver = useCallback(() => {
    if (typed.current === kept.current) return;
    kept.current = typed.current;
    commitNow.current(typed.current);
  }, []);
  const type = useCallback((next: string) => {
    typed.current = next;
    setText(next);
  }, []);
  useEffect(() => {
    setText(typed.current);
  }, [committed]);
  useEffect(() => {
    const remove = boxes.add({ isPending, handOver });
    return () => {
      handOver();
      remove();
    };
  }, [boxes, isPending, handOver]);
  return { text, type, handOver };
}

/** A string answer as text; other values (from a damaged file) are shown as they are, not lost. */
export const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : String(value);
