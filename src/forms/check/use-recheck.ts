/** While errors are on show, takes those away that are mended. */
import { useEffect } from 'react';
import type { FormSession } from '../state/form-session.ts';

/** Long enough not to check after every single change of a burst, for example of rows. */
const WAIT = 250;

export function useRecheck(session: FormSession): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const recheck = () => {
      clearTimeout(timer);
      if (!session.findings.get()?.length) return;
      timer = setTimeout(() => {
        // There are findings, so the check page was here and has loaded this already.
        void import('./check-session.ts').then(async ({ checkSession, stillStanding }) => {
          const now = await checkSession(session);
          const shown = session.findings.get();
          if (shown) session.findings.set(stillStanding(shown, now));
        });
      }, WAIT);
    };
    const stop = session.answers.subscribe(recheck);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
}
