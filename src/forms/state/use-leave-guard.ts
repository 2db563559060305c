/** Leaving the page with answers that are in no file asks first. */
import { useEffect } from 'react';
import type { FormSession } from './form-session.ts';

export function useLeaveGuard(session: FormSession): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      session.boxes.flush();
      if (session.isUnsaved.get()) event.preventDefault();
    };
    addEventListener('beforeunload', guard);
    return () => removeEventListener('beforeunload', guard);
  }, [session]);
}
