import { createHash } from 'node:crypto';

/** Path → SHA-256 in hexadecimal figures, from the lines that `sha256sum` writes. */
export const readChecksums = (list: string): Map<string, string> =>
  new Map(
    [...list.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, sum = '', file = '']): [string, string] => [
      file,
      sum,
    ]),
  );

/**
 * Reads every file of a list and compares it.
 * @param read gives the bytes of a file, or a text that says why they cannot be had
 * @param skip files that the host does not hand out
 * @returns how many are the same, and a line for each that is not
 */
export const compareChecksums = async (
  wanted: ReadonlyMap<string, string>,
  read: (file: string) => Promise<Uint8Array | string>,
  skip?: RegExp,
): Promise<{ same: number; problems: string[] }> => {
  const problems: string[] = [];
  let same = 0;
  for (const [file, sum] of wanted) {
    if (skip?.test(file)) continue;
    const bytes = await read(file);
    if (typeof bytes === 'string') problems.push(`missing  ${file} (${bytes})`);
    else if (createHash('sha256').update(bytes).digest('hex') === sum) same += 1;
    else problems.push(`changed  ${file}`);
  }
  return { same, problems };
};
