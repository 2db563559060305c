import type { Protection } from './create-protection.ts';

const OPENING = 'stream\n';
const CLOSING = '\nendstream';

/**
 * A stream object with its data encrypted.
 * @throws Error if its dictionary holds text, which would have to be encrypted too: nothing that is written today does
 */
export async function sealStream(body: string, protection: Protection): Promise<string> {
  const at = body.indexOf(OPENING);
  const dictionary = body.slice(0, at);
  if (/\(|<[0-9A-Fa-f]/.test(dictionary))
    throw new Error('A stream with text in its dictionary cannot be protected.');
  const data = await protection.encrypt(body.slice(at + OPENING.length, -CLOSING.length));
  return `${dictionary.replace(/\/Length \d+/, `/Length ${data.length}`)}${OPENING}${data}${CLOSING}`;
}
