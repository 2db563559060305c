/** The title of the page starts with "Error: " while errors are on show. */
import { useEffect } from 'react';
import type { FormSession } from '../state/form-session.ts';

const PREFIX = 'Error: ';

export function useErrorTitle(session: FormSession): void {
  useEffect(() => {
    const update = () => {
      const plain = document.title.startsWith(PREFIX) ? document.title.slice(PREFIX.length) : document.title;
      const hasErrors = session.findings.get()?.some(({ severity }) => severity === 'error') ?? false;
      document.title = hasErrors ? `${PREFIX}${plain}` : plain;
    };
    return session.findings.subscribe(update);
  }, [session]);
}
