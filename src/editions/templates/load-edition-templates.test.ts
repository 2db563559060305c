import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findNode } from '../../schemas/walk-schema.ts';
import { applyEdition } from '../apply-edition.ts';
import { loadEdition } from '../load-edition.ts';
import { loadEditionTemplates } from './load-edition-templates.ts';

const root = mkdtempSync(join(tmpdir(), 'chain-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, 'editions', file)), { recursive: true });
  writeFileSync(join(root, 'editions', file), text);
};
const get = (id: string) => {
  const edition = loadEdition('upper', root);
  const found = loadEditionTemplates(edition, root).find((template) => template.id === id)!;
  return { found, resolved: applyEdition(found, edition) };
};

it('lays the files of every edition of a chain over each other, the lower first, and sees a change', () => {
  write('lower/edition.yaml', 'id: lower\nextends: standard\nagency: Lower Partnership\n');
  write(
    'upper/edition.yaml',
    'id: upper\nextends: lower\nagency: Upper Council\ntemplates: [{ id: handover-note }]\n',
  );
  write(
    'lower/templates/handover-note.yaml',
    readFileSync('tests/editions/overlaid/templates/handover-note.yaml', 'utf8'),
  );
  write('lower/templates/evaluation.patch.yaml', 'title: How it is going\nlabels: { moreOf: More of }\n');
  write('upper/templates/evaluation.patch.yaml', 'title: How are we doing\n');
  write('upper/templates/handover-note.patch.yaml', 'hide: [strengths]\n');

  const evaluation = get('evaluation').found;
  expect(evaluation.title).toBe('How are we doing');
  expect(findNode(evaluation.schema, 'moreOf')?.title).toBe('More of');
  expect(evaluation.source.changedBy).toBe('Upper Council');
  const note = get('handover-note').resolved;
  expect(note.source).toMatchObject({ document: 'Lower Partnership', changedBy: 'Upper Council' });
  expect(findNode(note.schema, 'strengths')).toBeUndefined();

  write('upper/templates/evaluation.patch.yaml', 'title: Looking back together\n');
  expect(get('evaluation').found.title).toBe('Looking back together');
});
