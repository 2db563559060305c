import type { CasePart } from '../../../documents/text/case-text.ts';

/**
 * Puts a text on the clipboard, with its rich form beside the plain one. Only ever called when a person pressed a
 * button: nothing is read from the clipboard, and nothing is put there unasked.
 * @returns whether the browser did it
 */
export async function putOnClipboard({ text, html }: CasePart): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch (error) {
    // For developers; the person is given the text to copy by hand.
    console.error(error);
    return false;
  }
}
