import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listEditions } from './edition-chain.ts';
import { loadEdition } from './load-edition.ts';
import { makeEditionFiles, schemaLine, type EditionValues } from './make-edition-files.ts';
import { readLogo } from './read-brand.ts';

const values: EditionValues = {
  id: 'ours',
  base: 'standard',
  title: 'Supervision: "how we do it" #1',
  agency: "Anytown Children's Trust",
  effectiveFrom: '2027-01-01',
  colour: '#00563f',
  linkColour: '#005ea5',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-edition-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (files: Record<string, string | Uint8Array>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
};
const yamlOf = (given: EditionValues) => String(makeEditionFiles(given)[`editions/${given.id}/edition.yaml`]);

it.each(listEditions('.'))('makes an edition of %s that loads, with its own brand', (base) => {
  write(makeEditionFiles({ ...values, base }));
  const { title, agency, brand, ...edition } = loadEdition('ours', root);
  expect([title, agency]).toEqual([values.title, values.agency]);
  expect(brand).toMatchObject({ colour: '#00563f', linkColour: '#005ea5', logoAlt: values.agency });
  expect(edition.contacts).toEqual(loadEdition(base).contacts);
  expect(readLogo(loadEdition('ours', root), root)).toBeDefined();
});

it('gives examples that hold once the # before them is taken away', () => {
  const text = yamlOf({ ...values, description: 'What it is.' }).replace(/^#(?! )|^#(?= {2,})/gm, '');
  expect(text).not.toMatch(/^#\S/m);
  write({ 'editions/ours/edition.yaml': text });
  const edition = loadEdition('ours', root);
  expect(edition.terms.supervisor.one).toBe('mentor');
  expect(edition.frequencies['child-in-need']).toMatchObject({ every: 4, unit: 'weeks' });
  expect(edition.figures['nhs-rebooking']?.most).toBe(1);
  expect(edition.contacts).toHaveLength(1);
  expect(edition.publisher.complaintsReply).toBe('within 20 working days');
  expect(edition.marking).toBe('Official - sensitive');
});

it('names the schema in the first line, for editors', () => {
  expect(yamlOf(values).split('\n')[0]).toBe(schemaLine);
});

it('keeps a logo of the agency', () => {
  const logo = { name: 'logo.png' as const, content: new Uint8Array([1, 2, 3]) };
  const files = makeEditionFiles({ ...values, logo });
  expect(files['editions/ours/logo.png']).toBe(logo.content);
  expect(files['editions/ours/edition.yaml']).toContain('  logo: logo.png\n');
});
