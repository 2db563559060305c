/**
 * Says the roles of a table again. Safari forgets that a table is one when it is drawn as cards, but a page as it
 * is sent must not say what its elements say themselves: so the roles come with the form's code.
 */
import { useEffect, useRef, type RefObject } from 'react';

const roleOf = (element: HTMLElement): string | undefined => {
  switch (element.localName) {
    case 'table':
      return 'table';
    case 'thead':
    case 'tbody':
      return 'rowgroup';
    case 'tr':
      return 'row';
    case 'td':
      return 'cell';
    case 'th':
      return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
    default:
      return undefined;
  }
};

/** Give what it returns to the table as `ref`. Rows that come later get their roles when the table is drawn again. */
export function useTableRoles(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (!table.current) return;
    const parts = table.current.querySelectorAll<HTMLElement>('thead, tbody, tr, th, td');
    for (const element of [table.current, ...parts]) {
      const role = roleOf(element);
      if (role) element.setAttribute('role', role);
    }
  });
  return table;
}
