/** Follows the address: Back and Forward go through the views of the form. */
import { useEffect, type RefObject } from 'react';
import type { FormSession } from './form-session.ts';
import { viewOf } from './view.ts';

export function useAddress(session: FormSession, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const follow = () => {
      // Another form may stand in the place of this one, with an address of its own.
      if (!root.current?.isConnected) return;
      session.boxes.flush();
      session.view.set(viewOf(location.hash, session.template));
    };
    if (location.hash !== '') follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [session, root]);
}
