/** A section of the handbook that somebody wants to suggest a change to. */
interface Section {
  /** Its name, with that of the chapter. */
  title: string;
  /** Its whole address. */
  address: string;
}

/**
 * The address that begins a suggestion: an e-mail, or a page that `{title}` and `{address}` are handed to.
 * @param to what an edition says of suggestions: an e-mail address, an https address, or other words
 * @returns undefined for other words; they have to be shown as they are.
 */
export const suggestionHref = (to: string, { title, address }: Section): string | undefined => {
  const subject = `Suggestion: ${title}`;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to)) {
    const body = `${address}\n\nWhat should change, and why:\n\n`;
    return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  if (!/^https:\/\/\S+$/.test(to)) return undefined;
  return to
    .replaceAll('{title}', encodeURIComponent(subject))
    .replaceAll('{address}', encodeURIComponent(address));
};
