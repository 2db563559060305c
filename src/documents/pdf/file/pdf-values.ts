/** Values as they are written in a PDF file. Every string returned holds only characters up to U+00FF: bytes. */

/** A text string in UTF-16BE, written in hexadecimal figures, so that nothing has to be escaped. */
export function hexText(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
}

/** A text string: plain where ASCII suffices, else UTF-16BE. */
export function textString(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : hexText(text);
}

/** PDF/A allows 32,767 bytes in a string, and UTF-16 with its mark takes two for each character. */
const LONGEST_DESCRIPTION = 16_000;

/** Words that describe something else: cut where a string may not hold all of them. */
export function descriptionString(text: string): string {
  const isTooLong = text.length > LONGEST_DESCRIPTION;
  return textString(isTooLong ? `${text.slice(0, LONGEST_DESCRIPTION).toWellFormed()}…` : text);
}

/** `2025-09-11T09:30:00Z` → `D:20250911093000Z`. */
export function pdfDate(iso: string): string {
  return `D:${iso.replace(/[-:T]/g, '')}`;
}

/**
 * A moment in the one form that metadata uses: UTC to the second.
 * @param moment ISO 8601
 * @throws Error if it is no date
 */
export function utcSecond(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    throw new Error(`createdAt is "${moment}": give an ISO 8601 date and time, like 2025-09-11T09:30:00Z.`);
  }
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Bytes as a string of characters up to U+00FF, which is how jsPDF takes them. */
export function binaryString(bytes: Uint8Array): string {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** The bytes of such a string. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Text as UTF-8 in such a string. */
export const utf8 = (text: string) => binaryString(new TextEncoder().encode(text));
