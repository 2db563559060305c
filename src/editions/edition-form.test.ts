import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionFiles, editionForm, startingEditions } from '../integrations/edition-maker.ts';
import { figureInWords } from '../planning/figure.ts';
import { gapInWords, longestGapInDays } from '../planning/frequency.ts';
import { checkAnswers } from '../rules/check-answers.ts';
import { checkExpressions } from '../rules/check-expressions.ts';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { validateWithAjv } from '../rules/validate-with-ajv.ts';
import { editionShape, type Frequency } from '../schemas/edition.ts';
import type { Answers } from '../schemas/template.ts';
import { findNode } from '../schemas/walk-schema.ts';
import { checkEditionFile } from './check-edition-file.ts';
import { answersOf, valuesOf } from './edition-answers.ts';
import { editionReadme } from './edition-readme.ts';
import { mostWithin } from './figure-rules.ts';
import { keptAnswers } from './kept-answers.ts';
import { loadEdition } from './load-edition.ts';
import { openEditionFile } from './open-edition-file.ts';
import { startingEdition } from './starting-edition.ts';
import { writeEdition } from './write-edition.ts';

const form = editionForm(loadEdition('standard', '.'));
const known = editionFiles();
const logic = compileTemplateLogic(form);
const validate = validateWithAjv(form.schema);
const check = (answers: Answers) =>
  checkAnswers(form, logic, answers, { today: '2026-11-27', schemaErrors: validate(answers) });

/** What a person types who only fills in what has to be filled in. */
const least: Answers = {
  extends: 'standard',
  agency: 'Borsetshire Council',
  title: 'Supervision in Borsetshire',
  id: 'borsetshire',
  description: 'How Borsetshire supervises its staff: with "forms", for everyone.',
  effectiveFrom: '2026-12-01',
  chapterChoice: 'same',
  templateChoice: 'same',
};
/** An answer to every question. */
const most: Answers = {
  ...least,
  serves: ['schools', 'childrens-services'],
  marking: 'Official sensitive when completed',
  colour: '#123456',
  linkColour: '#1a5a96',
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  logoAlt: 'A corner',
  terms: {
    contract: { one: 'agreement', many: 'agreements' },
    supervisor: { one: 'ward’s lead', many: 'leads' },
  },
  gaps: [
    { which: 'school-and-cluster-staff', every: 20, unit: 'days' },
    { which: 'contract-review', every: 6, unit: 'months' },
  ],
  figures: [{ which: 'allocation-oversight', most: 12 }],
  chapterChoice: 'some',
  chapters: ['principles', 'recording'],
  templateChoice: 'some',
  templates: ['session-record', 'contact-list'],
  templateNames: [{ which: 'session-record', title: 'Supervision note' }],
  contacts: [{ role: 'Safeguarding lead', detail: '01632 960 001, on working days', phone: '01632 960 001' }],
  privacyContact: 'privacy@example.com',
  accessibilityContact: 'access@example.com',
  complaintsContact: 'complaints@example.com',
  complaintsReply: 'within 20 working days',
  complaintsNext: 'The ombudsman',
  suggestions: 'suggestions@example.com',
  address: 'https://www.example.org',
  statementDate: '2026-12-01',
};

/** Loads a text as the build does: from a folder of its own. */
const load = (text: string, id: string) => {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  const folder = join(root, 'editions', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'edition.yaml'), text);
  writeFileSync(join(folder, 'README.md'), editionReadme({ id, title: 'Title', agency: 'Agency' }));
  return loadEdition(id, root);
};

describe('the form', () => {
  it('has expressions that fit its questions, and each question in a section', () => {
    expect(checkExpressions(form)).toEqual([]);
    expect(form.sections.flatMap(({ questions }) => questions).sort()).toEqual(
      Object.keys(form.schema.properties ?? {}).sort(),
    );
  });

  it('offers every edition of the project to start from', () => {
    const offered = findNode(form.schema, 'extends')?.oneOf?.map((option) => option.const);
    expect(offered).toEqual(startingEditions().map(({ id }) => id));
    expect(offered?.[0]).toBe('standard');
  });

  it('asks about every key of an edition, but for those that only a file can state', () => {
    const asked = new Set(valuesOf(most, known).map(({ path }) => path[0]));
    const onlyInFiles = ['locale', 'settings', 'roles', 'cohorts', 'arrangements', 'options', 'caseSystems'];
    expect([...asked, ...onlyInFiles].sort()).toEqual(Object.keys(editionShape.shape).sort());
  });

  it.each([
    ['the least', least],
    ['the most', most],
  ])('finds nothing wrong with %s that can be answered', (_, answers) => {
    expect(check(answers)).toEqual([]);
  });

  it('asks for what is missing in plain words', () => {
    expect(check({ chapterChoice: 'some', templateChoice: 'same' }).map(({ message }) => message)).toEqual([
      'Select the edition you start from',
      'Enter the name of your agency',
      'Enter the name of the site',
      'Enter a short name for the folder',
      'Enter a sentence on what the site is',
      'Enter the day from which your edition holds',
      'Select the chapters that your edition publishes',
    ]);
  });
});

describe('figures', () => {
  const unitsOf = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
  const inBuild = (answers: Answers) => checkEditionFile(writeEdition(answers, known), known);

  it.each(startingEditions().map((edition) => [edition.id, startingEdition(edition)] as const))(
    'refuses in the form what the build of an edition from %s refuses',
    (id, edition) => {
      for (const [which, frequency] of Object.entries(edition.frequencies)) {
        for (const unit of unitsOf) {
          const longest = mostWithin(frequency, unit);
          const answers = (every: number) => ({ ...least, extends: id, gaps: [{ which, every, unit }] });
          if (longest > 0) expect(check(answers(longest)), `${which} ${longest} ${unit}`).toEqual([]);
          expect(check(answers(longest + 1)).map(({ path, message }) => [path, message])).toEqual([
            [
              'gaps.0.every',
              `Enter ${gapInWords(frequency)} or less: that is the longest gap permitted here`,
            ],
          ]);
        }
        const longer: Frequency = { ...frequency, every: frequency.every + 1 };
        expect(longestGapInDays(longer)).toBeGreaterThan(longestGapInDays(frequency));
      }
      const [[which, frequency] = ['', undefined]] = Object.entries(edition.frequencies);
      if (!frequency) return;
      const answers = (every: number) => ({
        ...least,
        extends: id,
        gaps: [{ which, every, unit: frequency.unit }],
      });
      expect(inBuild(answers(frequency.every))).toEqual([]);
      expect(inBuild(answers(frequency.every + 1)).join()).toContain('is longer than');
    },
  );

  it('refuses a looser figure with the figure that stands', () => {
    const [edition] = startingEditions();
    for (const [which, figure] of Object.entries(edition?.figures ?? {})) {
      for (const [bound, looser] of [
        ['least', -0.5],
        ['moreThan', -0.5],
        ['most', 0.5],
      ] as const) {
        const standing = figure[bound];
        if (standing === undefined) continue;
        const answers = (value: number) => ({ ...least, figures: [{ which, [bound]: value }] });
        expect(check(answers(standing))).toEqual([]);
        expect(inBuild(answers(standing))).toEqual([]);
        const [finding] = check(answers(standing + looser));
        expect(finding?.path).toBe(`figures.0.${bound}`);
        expect(finding?.message).toContain(figureInWords(figure));
        expect(inBuild(answers(standing + looser)).join()).toContain('looser');
      }
    }
  });

  it('says that a figure does not belong to the edition that was chosen', () => {
    const gaps = [{ which: 'child-in-need', every: 1, unit: 'months' }];
    expect(check({ ...least, extends: 'schools', gaps }).map(({ path }) => path)).toEqual(['gaps.0.which']);
  });
});

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
