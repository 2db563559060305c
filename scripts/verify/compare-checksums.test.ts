import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compareChecksums, readChecksums } from './compare-checksums.ts';

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
const files: Record<string, string> = { 'index.html': 'one', 'a/b.js': 'two', '.htaccess': 'three' };
const list = Object.entries(files)
  .map(([file, text]) => `${sumOf(text)}  ${file}\n`)
  .join('');
const read =
  (changes: Record<string, string> = {}) =>
  (file: string) =>
    Promise.resolve(
      file in changes && changes[file] === '' ? 'ENOENT' : Buffer.from(changes[file] ?? files[file] ?? ''),
    );

it('reads what sha256sum writes', () => {
  expect([...readChecksums(list).keys()]).toEqual(Object.keys(files));
  expect(readChecksums('not a list\n').size).toBe(0);
});

it('finds a changed file and a missing one', async () => {
  expect(await compareChecksums(readChecksums(list), read())).toEqual({ same: 3, problems: [] });
  expect(await compareChecksums(readChecksums(list), read({ 'a/b.js': 'other', 'index.html': '' }))).toEqual({
    same: 1,
    problems: ['missing  index.html (ENOENT)', 'changed  a/b.js'],
  });
});

it('leaves out what a host keeps to itself', async () => {
  expect((await compareChecksums(readChecksums(list), read({ '.htaccess': '' }), /^\./)).problems).toEqual(
    [],
  );
});
