/** A link to another view of the form. It is a real address, so that it can be opened and copied. */
import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';
import { hashOf, type View } from '../state/view.ts';

export interface ViewLinkProps {
  view: View;
  className: string;
  describedBy?: string;
  children: ReactNode;
}

export function ViewLink({ view, className, describedBy, children }: ViewLinkProps) {
  const session = useSession();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(session, view);
  };
  return (
    <a
      className={className}
      href={hashOf(view, session.template) || '#form'}
      aria-describedby={describedBy}
      onClick={follow}
    >
      {children}
    </a>
  );
}
