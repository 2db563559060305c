/** How React parts look at a form session. Each hook re-renders its part only when what it looks at changes. */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Finding } from '../../rules/check-answers.ts';
import type { FormSession } from './form-session.ts';
import type { Observable } from './observable.ts';

const SessionContext = createContext<FormSession | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): FormSession {
  const session = useContext(SessionContext);
  if (!session)
    throw new Error('A part of the form stands outside <SessionProvider>. Render it inside TemplateForm.');
  return session;
}

/** `select` has to give a primitive or a value that keeps its identity. */
export function useObserved<Value, Part>(
  observable: Observable<Value>,
  select: (value: Value) => Part,
): Part {
  const read = () => select(observable.get());
  return useSyncExternalStore(observable.subscribe, read, read);
}

export const useValue = <Value>(observable: Observable<Value>): Value =>
  useObserved(observable, (value) => value);

export function useIsVisible(path: string): boolean {
  const { answers, logic } = useSession();
  return useObserved(answers, (value) => path === '' || logic.isVisible(path, value));
}

export function useIsRequired(path: string): boolean {
  const { answers, logic } = useSession();
  return useObserved(answers, (value) => path !== '' && logic.isRequired(path, value));
}

/** The message of the first error on show at this very path. */
export function useErrorAt(path: string): string | undefined {
  const { findings } = useSession();
  return useObserved(findings, (list) => messageAt(list, path));
}

const messageAt = (list: readonly Finding[] | undefined, path: string) =>
  list?.find((finding) => finding.severity === 'error' && finding.path === path)?.message;

/** Whether an error on show stands at this path or below it. */
export function useHasErrorWithin(path: string): boolean {
  const { findings } = useSession();
  return useObserved(
    findings,
    (list) =>
      list?.some(
        (finding) =>
          finding.severity === 'error' && (finding.path === path || finding.path.startsWith(`${path}.`)),
      ) ?? false,
  );
}

/** Ids for `aria-describedby`: hint, prompts and error of a question, those that exist. */
export function useDescriptions(
  id: string,
  parts: { hint: boolean; prompts: boolean; carried?: boolean; error: boolean },
) {
  return useMemo(() => {
    const ids = [
      parts.hint ? `${id}-hint` : '',
      parts.prompts ? `${id}-prompts` : '',
      parts.carried ? `${id}-carried` : '',
      parts.error ? `${id}-error` : '',
    ].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : undefined;
  }, [id, parts.hint, parts.prompts, parts.carried, parts.error]);
}

/** Where the answer at this very path was carried over from; undefined if it was typed. */
export function useCarriedFrom(path: string): string | undefined {
  const { carry } = useSession();
  return useObserved(carry.carried, (marks) => marks.find((mark) => mark.path === path)?.from);
}

/** Whether the row at this path came over, and can be closed but not removed. */
export function useIsKeptRow(path: string): boolean {
  const { carry } = useSession();
  return useObserved(carry.carried, (marks) =>
    marks.some((mark) => mark.path === path && mark.isRow === true),
  );
}
