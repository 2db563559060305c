/** Moves the focus after React has drawn what it goes to. The first of the ids that exists gets it. */
export function focusSoon(...ids: string[]): void {
  requestAnimationFrame(() => {
    for (const id of ids) {
      const element = document.getElementById(id);
      if (!element) continue;
      element.focus();
      return;
    }
  });
}
