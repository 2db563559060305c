import { createHash } from 'node:crypto';

/**
 * The id that git gives to the contents of a file: what `git hash-object FILE` prints, as 40 hexadecimal figures. Line
 * ends of Windows count as those that git keeps.
 */
export const blobId = (text: string): string => {
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'), 'utf8');
  return createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
};
