import type { MouseEvent } from 'react';

/** Follows a link inside the form; a click that asks for a new tab or window is left to the browser. */
export const follow = (path: string, goTo: (path: string) => void) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  goTo(path);
};
