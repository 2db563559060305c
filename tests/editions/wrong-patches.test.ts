/** What an agency reads when a patch or a template of its own is wrong: file, key, cure, provisions, nearest name. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patches-'));
  write('edition.yaml', 'id: ours\nextends: standard\nagency: Our Council\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  const path = join(root, 'editions', 'ours', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
/** Everything that is said of the files of `templates/`, line by line. */
const complain = (files: Record<string, string>): string[] => {
  for (const [name, text] of Object.entries(files)) write(`templates/${name}`, text);
  try {
    loadEditionTemplates(loadEdition('ours', root), root);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  throw new Error('nothing was refused');
};
const session = 'editions/ours/templates/session-record.patch.yaml: ';
/** What is said of one patch of the session record, without the name of its file. */
const ofPatch = (text: string): string[] =>
  complain({ 'session-record.patch.yaml': text }).map((line) => {
    expect(line.slice(0, session.length)).toBe(session);
    return line.slice(session.length);
  });

describe('a patch that would loosen', () => {
  it.each(LOOSENING)('%s', (_what, text, ...said) => expect(ofPatch(text)).toEqual(said));
});
