/** What a script adds to the page of citations: whole addresses, and buttons that copy. The words are there without it. */
export function mountCitations(root: ParentNode = document): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-cite]')) {
    const address = block.querySelector<HTMLAnchorElement>('[data-address]');
    if (address) address.textContent = address.href;
    const suggest = block.querySelector<HTMLAnchorElement>('[data-suggest]');
    const path = suggest?.dataset['suggest'];
    if (suggest && path !== undefined) {
      const whole = new URL(path, location.href).href;
      suggest.href = suggest.href.replace(encodeURIComponent(path), encodeURIComponent(whole));
    }
    const button = block.querySelector<HTMLButtonElement>('[data-copy]');
    const status = block.querySelector<HTMLElement>('[role="status"]');
    // The clipboard is there only where the site comes by https or from this device.
    if (!button || !status || !('clipboard' in navigator)) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = block.querySelector('[data-citation]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      navigator.clipboard.writeText(text).then(
        () => (status.textContent = 'Copied'),
        () => (status.textContent = 'Your browser did not allow it. Select the text and copy it.'),
      );
    });
  }
}
