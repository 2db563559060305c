/** The longest password that a PDF can have, in bytes. */
export const LONGEST_PASSWORD = 127;

/** Soft hyphens, joiners and selectors, which nobody sees and keyboards differ in (RFC 3454, table B.1). */
const NOTHING = /[\u00ad\u034f\u1806\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * A password as bytes: prepared as every reader does it (SASLprep, RFC 4013), so that "é" typed in one way opens what
 * was protected with "é" typed in another; then UTF-8.
 */
export function passwordBytes(password: string): Uint8Array<ArrayBuffer> {
  const prepared = password.replace(SPACES, ' ').replace(NOTHING, '').normalize('NFKC');
  return new Uint8Array(new TextEncoder().encode(prepared)).slice(0, LONGEST_PASSWORD);
}
