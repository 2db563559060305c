/** While errors are on show, takes those away that are mended. */
import { useEffect } from 'react';
import type { FormSession } from '../state/form-session.ts';
import { checkSession, stillStanding } from './check-session.ts';

/** Long enough not to check after every single change of a burst, for example of rows. */
const WAIT = 250;

export function useRecheck(session: FormSession): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const recheck = () => {
      clearTimeout(timer);
      if (!session.findings.get()?.length) return;
      timer = setTimeout(() => {
        void checkSession(session).then((now) => {
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
