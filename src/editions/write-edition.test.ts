import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionFiles, editionForm, startingEditions } from '../integrations/edition-maker.ts';
import { checkAnswers } from '../rules/check-answers.ts';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { validateWithAjv } from '../rules/validate-with-ajv.ts';
import type { Answers } from '../schemas/template.ts';
import { checkEditionFile } from './check-edition-file.ts';
import { answersOf } from './edition-answers.ts';
import { editionReadme } from './edition-readme.ts';
import { keptAnswers } from './kept-answers.ts';
import { loadEdition } from './load-edition.ts';
import { openEditionFile } from './open-edition-file.ts';
import { writeEdition } from './write-edition.ts';
import { least, most } from '../../tests/editions/typed-editions.ts';

const form = editionForm(loadEdition('standard', '.'));
const known = editionFiles();
const logic = compileTemplateLogic(form);
const validate = validateWithAjv(form.schema);
const check = (answers: Answers) =>
  checkAnswers(form, logic, answers, { today: '2026-11-27', schemaErrors: validate(answers) });

/** Loads a text as the build does: from a folder of its own. */
const load = (text: string, id: string) => {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  const folder = join(root, 'editions', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'edition.yaml'), text);
  writeFileSync(join(folder, 'README.md'), editionReadme({ id, title: 'Title', agency: 'Agency' }));
  return loadEdition(id, root);
};

describe('edition.yaml', () => {
  it('loads as an edition, and holds what was typed', () => {
    const edition = load(writeEdition(most, known), 'borsetshire');
    expect(edition).toMatchObject({
      id: 'borsetshire',
      agency: 'Borsetshire Council',
      description: 'How Borsetshire supervises its staff: with "forms", for everyone.',
      marking: 'Official sensitive when completed',
      brand: { colour: '#123456', linkColour: '#1a5a96', logo: 'logo.svg', logoAlt: 'A corner' },
      serves: ['schools', 'childrens-services'],
      sources: ['leeds', 'swindon'],
      chapters: ['principles', 'recording'],
      templates: [{ id: 'contact-list' }, { id: 'session-record', title: 'Supervision note' }].reverse(),
      contacts: [{ role: 'Safeguarding lead', listed: { phone: '01632 960 001' } }],
      publisher: { complaintsReply: 'within 20 working days', address: 'https://www.example.org' },
    });
    expect(edition.terms.supervisor).toEqual({ one: 'ward’s lead', many: 'leads' });
    expect(edition.frequencies['school-and-cluster-staff']).toMatchObject({ every: 20, unit: 'days' });
    expect(edition.figures['allocation-oversight']).toMatchObject({ most: 12, unit: 'hour' });
  });

  it.each(startingEditions().map(({ id }) => id))('loads with the least that can be said, from %s', (id) => {
    const text = writeEdition({ ...least, extends: id }, known);
    expect(checkEditionFile(text, known)).toEqual([]);
    expect(load(text, 'borsetshire').terms).toEqual(loadEdition(id, '.').terms);
  });

  it('says above each key what it is for, and names its shape for editors first', () => {
    const text = writeEdition(most, known);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../edition.schema.json');
    for (const key of ['id', 'brand', 'terms', 'frequencies', 'contacts', 'publisher'])
      expect(text).toMatch(new RegExp(`\\n\\n# .+\\n${key}:`));
  });

  it.each([
    ['the least', least],
    ['the most', most],
  ])('gives the same answers again after %s', (_, answers) => {
    const opened = openEditionFile(writeEdition(answers, known), known);
    const { logo: _logo, ...typed } = answers;
    expect(opened).toEqual({ ok: true, value: typed });
  });

  it('leaves every edition of the project as it is, to the byte, if nothing is changed', () => {
    for (const id of startingEditions().map((edition) => edition.id)) {
      if (id === 'standard') continue;
      const text = readEdition(id);
      const opened = openEditionFile(text, known);
      if (!opened.ok) throw new Error(opened.failure.kind);
      const kept = keptAnswers(form, logic, opened.value, opened.value);
      expect(writeEdition(kept, known, { text, answers: opened.value })).toBe(text);
      expect(check(kept)).toEqual([]);
    }
  });

  it('changes only what was changed, and keeps comments and keys that the form does not ask about', () => {
    const text = `# Ours.
id: ours
extends: schools # nearest to us
title: Ours
agency: Our Agency
description: Ours.
effectiveFrom: '2026-11-27'
options:
  levelsOfNeed: # as in our document
    - { value: level1, title: Universal }
    - { value: level2, title: Targeted }
serves: [schools]
sources: [ leeds ]
frequencies:
  school-and-cluster-staff: { every: 3, unit: weeks }
  contract-review: { every: 6, unit: months } # by decision of the board
templates:
  - id: evaluation
    title: Our evaluation
    hide: [freeComments]
  - id: of-our-own
contacts:
  - { role: Lead, detail: Room 1, listed: { kind: person, phone: 01632 960 001 } }
`;
    const opened = openEditionFile(text, known);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const { value: answers } = opened;
    expect(writeEdition(answers, known, { text, answers })).toBe(text);
    const changed: Answers = {
      ...opened.value,
      title: 'Our new title',
      gaps: [{ which: 'contract-review', every: 5, unit: 'months' }],
      templates: ['evaluation', 'gibbs-cycle'],
      contacts: [{ role: 'Lead', detail: 'Room 2', phone: '01632 960 002' }],
    };
    const written = writeEdition(changed, known, { text, answers });
    expect(written).toContain('# Ours.');
    expect(written).toContain('extends: schools # nearest to us');
    expect(written).toContain('serves: [schools]\nsources: [ leeds ]');
    expect(written).toContain('title: Our new title');
    expect(written).toContain('# as in our document');
    expect(written).toContain('# by decision of the board');
    expect(written).not.toContain('school-and-cluster-staff');
    const again = openEditionFile(written, known);
    expect(again).toEqual({ ok: true, value: changed });
    expect(written).toMatch(/hide:\s+- freeComments/);
    expect(written).toContain('of-our-own');
    expect(written).toMatch(/kind: person/);
  });

  it.each([
    ['', { kind: 'empty' }],
    ['%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type /Catalog>>', { kind: 'not-yaml' }],
    ['title: [one\nid: x', { kind: 'not-yaml' }],
    ['just words', { kind: 'not-an-edition' }],
    ['- a list', { kind: 'not-an-edition' }],
    ['version: 3\nname: other', { kind: 'not-an-edition' }],
    ['id: standard\ntitle: Mine', { kind: 'extends-nothing' }],
    ['id: ours\nsettings: {}\ntitle: Mine', { kind: 'extends-nothing' }],
    ['title: Something\nauthor: Somebody\ntags: [a]', { kind: 'not-an-edition' }],
    ['id: ours\nextends: scools', { kind: 'unknown-start', start: 'scools', nearest: 'schools' }],
    ['a: &a [x]\nb: &b [*a,*a]\nid: y\nextends: __proto__', { kind: 'unknown-start' }],
  ])('refuses %j with a kind', (text, failure) => {
    expect(openEditionFile(text, known)).toMatchObject({ ok: false, failure });
  });

  it('keeps what the form did not show, and drops what it no longer shows', () => {
    const text = `id: ours
extends: schools
serves: [schools]
brand: { logoAlt: A crest }
figures:
  school-session-length: { about: 1, most: 2 }
chapters: [principles]
`;
    const opened = openEditionFile(text, known);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const file = { text, answers: opened.value };
    const write = (answers: Answers, from = file) =>
      writeEdition(keptAnswers(form, logic, answers, from.answers), known, from);
    expect(write(opened.value)).toBe(text);
    expect(write({ ...opened.value, chapterChoice: 'same' })).toBe(
      text.replace('chapters: [principles]\n', ''),
    );
    // A logo that lay beside the file and is taken out goes with its words.
    const logo = '<svg viewBox="0 0 1 1"/>';
    const zipped = {
      text: text.replace('logoAlt: A', 'logo: logo.svg, logoAlt: A'),
      answers: { ...opened.value, logo },
    };
    expect(write(zipped.answers, zipped)).toBe(zipped.text);
    expect(write(opened.value, zipped)).not.toMatch(/brand|logo/);
    // A setting that was chosen falls away with the start that lets one choose.
    const chosen = { ...least, serves: ['schools'] };
    expect(keptAnswers(form, logic, { ...chosen, extends: 'nhs' }, chosen)).not.toHaveProperty('serves');
  });

  it('opens a draft that says no more than one thing', () => {
    const draft = writeEdition({ agency: 'Ours', chapterChoice: 'same', templateChoice: 'same' }, known);
    const value = { agency: 'Ours', chapterChoice: 'same', templateChoice: 'same' };
    expect(openEditionFile(draft, known)).toEqual({ ok: true, value });
  });

  it('leaves out what has another form than the form asks for, and does not delete it', () => {
    const text =
      'id: ours\nextends: nhs\ntitle: [a, b]\nbrand: dark\nterms: { contract: 3 }\ncontacts: none\n';
    const opened = openEditionFile(text, known);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value).toEqual({
      id: 'ours',
      extends: 'nhs',
      chapterChoice: 'same',
      templateChoice: 'same',
    });
    expect(writeEdition(opened.value, known, { text, answers: opened.value })).toBe(text);
    expect(answersOf({ extends: 'nhs' }, known)).toMatchObject({ extends: 'nhs' });
  });
});

function readEdition(id: string): string {
  return readFileSync(`editions/${id}/edition.yaml`, 'utf8');
}
