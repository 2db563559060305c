/** A patch and a template of an edition's own come through everything that is made of templates. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillingsOf } from '../../scripts/documents/fillings.ts';
import { makeBlank, makeFilled } from '../../scripts/documents/make-files.ts';
import { readBack } from '../../scripts/documents/read-back.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderBlankPdf } from '../../src/documents/pdf/render-blank-pdf.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { checkTemplates } from '../../src/editions/check-templates.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { startFromLast } from '../../src/records/carry/start-from-last.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { createRecord } from '../../src/records/create-record.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import { loadContent } from '../../src/schemas/load-content.ts';
import { getTemplate, loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { findNode, walkSchema } from '../../src/schemas/walk-schema.ts';
import { planPackage } from '../../src/documents/package/plan-package.ts';
import { fillForm } from '../pdf/reader/fill-form.ts';

const edition = loadEdition('overlaid', 'tests');
const templates = loadEditionTemplates(edition, 'tests');
const overlaid = templates.filter(({ overlay }) => overlay !== undefined);
const resolved = overlaid.map((template) => applyEdition(template, edition));
const cases = resolved.map((template) => [template.id, template] as const);
const get = (id: string): ResolvedTemplate => resolved.find((template) => template.id === id)!;
const patched = get('session-record');
const plain = applyEdition(getTemplate('session-record'), loadEdition('standard'));
const brand = readBrand(edition, 'tests');

const folder = mkdtempSync(path.join(tmpdir(), 'overlaid-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (template: ResolvedTemplate, answers: Answers) =>
  createRecord({ template, answers, status: 'draft', savedAt: '2026-11-21T09:00:00Z' });
const open = (text: string, template: ResolvedTemplate) =>
  parseRecord(text, (id) => (id === template.id ? template : undefined));

describe('the templates of an edition', () => {
  it('are ours, one of them patched, and one of its own; the others are untouched', () => {
    expect(overlaid.map(({ id, overlay }) => [id, overlay?.kind])).toEqual([
      ['session-record', 'patch'],
      ['handover-note', 'own'],
    ]);
    const untouched = (each: { id: string }) => each.id !== 'session-record' && each.id !== 'handover-note';
    expect(templates.filter(untouched)).toEqual(loadTemplates().filter(untouched));
    expect(loadEditionTemplates(loadEdition('standard'))).toEqual(loadTemplates());
  });

  it('pass the same checks as ours', () => {
    const provisions = new Set(loadContent().provisions.keys());
    expect(checkTemplates(templates, edition, provisions)).toEqual([]);
  });

  it('are read again when a file changes, and handed out as copies', () => {
    const [first] = loadEditionTemplates(edition, 'tests');
    if (first) first.title = 'Changed in memory';
    expect(loadEditionTemplates(edition, 'tests')[0]?.title).not.toBe('Changed in memory');
  });
});

describe('a patched template', () => {
  it('has its new words, with the words of the edition in them', () => {
    expect(patched.title).toBe('Anytown session record');
    expect(patched.sections[0]).toMatchObject({
      title: 'This session',
      guidance: 'Check the names. The mentor fills this in at the start.',
    });
    expect(findNode(patched.schema, 'families.needs')).toMatchObject({
      title: 'What the children need',
      description: 'In the words of the children where you can',
    });
    expect(patched.rules.at(-1)?.message).toBe(
      "Nothing is recorded in the child's own words. Ask the supervisee what the child has said",
    );
  });

  it('keeps the values of options, with new words and new options among them', () => {
    const node = findNode(patched.schema, 'families.statusLevel');
    expect(node?.items?.oneOf?.map((one) => [one.const, one.title])).toEqual([
      ['universal', 'Universal'],
      ['earlyHelp', 'Family help'],
      ['cin', 'Child in need (section 17)'],
      ['cp', 'Child protection (section 47 or plan)'],
      ['looked', 'Looked after'],
      ['kinship', 'Kinship care'],
      ['other', 'Another status'],
    ]);
    expect(node?.question?.optionHints).toEqual({ kinship: 'Living with relatives or friends' });
    expect(findNode(patched.schema, 'sessionFormat')?.oneOf?.at(-1)?.const).toBe('walking');
  });

  it('asks its new questions in their places, as questions of the agency', () => {
    expect(patched.sections.map(({ id }) => id).slice(0, 3)).toEqual(['session', 'followUp', 'agenda']);
    expect(patched.sections[0]?.questions).toEqual([
      'supervisionDate',
      'supervisor',
      'supervisee',
      'previousSessionDate',
      'sessionFormat',
      'interpreter',
      'interpreterLanguage',
      'participants',
      'agreedIntervalDays',
    ]);
    const rows = Object.keys(patched.schema.properties?.['families']?.items?.properties ?? {});
    expect(rows[rows.indexOf('needs') + 1]).toBe('childsVoice');
    for (const id of ['interpreter', 'families.childsVoice', 'families.children.knownAs', 'visits.visitBy'])
      expect(findNode(patched.schema, id)?.question?.origin, id).toBe('agency');
  });

  it('prints them beside the questions that they follow, and in the files of these', () => {
    const blocks = patched.print.blocks;
    expect(blocks[0]?.questions).toEqual([
      ['supervisionDate', 'previousSessionDate'],
      ['supervisee', 'supervisor'],
      ['sessionFormat'],
      ['interpreter'],
      ['interpreterLanguage'],
    ]);
    const family = blocks.find(({ kind }) => kind === 'rows');
    const lines = family?.inner?.map(({ questions }) => questions.join(' ')) ?? [];
    expect(lines[lines.indexOf('needs') + 1]).toBe('childsVoice');
    expect(
      blocks[blocks.findIndex(({ questions }) => questions.includes('disagreements')) + 1],
    ).toMatchObject({
      kind: 'table',
      section: 'actions',
      questions: ['visits'],
    });
    const [ofFamily, ofWorker] = patched.files ?? [];
    expect(ofFamily?.include).not.toContain('interpreter');
    expect(ofFamily?.names).toContain('children.knownAs');
    expect(ofWorker?.include).toEqual(
      expect.arrayContaining(['interpreter', 'interpreterLanguage', 'visits']),
    );
  });

  it('finds the name that a new question holds in the document of another family', () => {
    const { data } = patched.examples.worked;
    const [first, second] = data['families'] as Record<string, unknown>[];
    const families = [
      { ...first, children: [{ childName: 'Child A', knownAs: 'Bumblebee' }] },
      { ...second, needs: 'Misses Bumblebee.' },
    ];
    const logic = compileTemplateLogic(patched);
    const plan = planPackage({
      template: patched,
      logic,
      answers: { ...data, families },
      status: 'draft',
      brand,
    });
    expect(plan.astray.map(({ path: place }) => place)).toContain('families.1.needs');
  });

  it('does not ask what it hides, and leaves it in what other templates may speak of', () => {
    const paths = [...walkSchema(patched.schema)].map((met) => met.path);
    expect(paths).not.toContain('families.otherPoints');
    expect(paths).not.toContain('supervisorSignature');
    expect(findNode(overlaid[0]!.schema, 'supervisorSignature')).toBeDefined();
  });

  it('demands more: always, or whenever it is asked', () => {
    expect(patched.schema.required).toContain('previousSessionDate');
    expect(findNode(patched.schema, 'previousSessionDate')?.question?.requiredError).toBe(
      'Enter date of last supervision session',
    );
    expect(patched.schema.properties?.['families']?.items?.required).toContain('analysis');
    expect(findNode(patched.schema, 'interpreterLanguage')?.question).toMatchObject({
      requireWhen: 'interpreter == "yes"',
      requireError: 'Enter language',
    });
  });

  it('says whose form it is, and who changed it', () => {
    expect(patched.source).toMatchObject({ status: 'transcribed', changedBy: 'Anytown Council' });
    expect(get('handover-note').source).toMatchObject({ status: 'own', document: 'Anytown Council' });
    expect(patched).not.toHaveProperty('overlay');
  });
});

describe.each(cases)('%s', (_id, template) => {
  const fillings = fillingsOf(template).filter(({ name }) => name === 'worked' || name === 'awkward');

  it.each(fillings)('holds every answer of its $name example in PDF, Word and text', async (filling) => {
    for await (const file of makeFilled(template, brand, filling)) {
      const place = path.join(folder, file.fileName);
      writeFileSync(place, file.content);
      expect((await readBack(file, place, template)).problems, file.kind).toEqual([]);
    }
  });

  it('has blank sheets that miss nothing', async () => {
    for await (const file of makeBlank(template, brand)) {
      if (file.format === 'pdf') continue;
      expect((await readBack(file, '', template)).problems, file.kind).toEqual([]);
    }
  });

  it.each(fillings)(
    'opens the file of its $name example, and starts the next record from it',
    ({ answers }) => {
      const record = saved(template, answers);
      expect(open(serializeRecord(record), template)).toMatchObject({
        ok: true,
        setAside: [],
        value: { answers },
      });
      const next = startFromLast(template, record, '2026-03-02');
      expect(open(serializeRecord(saved(template, next.answers)), template)).toMatchObject({
        ok: true,
        setAside: [],
      });
    },
  );
});

it('the PDF form takes answers to new questions and gives them back', async () => {
  const fonts = await loadFontsNode();
  const { bytes } = await renderBlankPdf({ template: patched, brand, fonts, isFillable: true });
  const filled = await fillForm(
    bytes,
    new Map([
      ['interpreter', 'yes'],
      ['interpreterLanguage', 'Polski'],
      ['families.0.childsVoice', 'Nie chcę tam wracać.'],
      ['families.0.children.0.knownAs', 'Żabka'],
      ['visits.0.purpose', 'See the bedroom'],
    ]),
  );
  const opened = await readRecordFile(filled, 'form.pdf', () => patched);
  expect(opened).toMatchObject({
    ok: true,
    setAside: [],
    value: {
      answers: {
        interpreter: 'yes',
        interpreterLanguage: 'Polski',
        families: [{ childsVoice: 'Nie chcę tam wracać.', children: [{ knownAs: 'Żabka' }] }],
        visits: [{ purpose: 'See the bedroom' }],
      },
    },
  });
});

describe('a record that goes from one form to the other', () => {
  it('opens in the form without the patch, with what it does not know reported and kept', () => {
    const opened = open(serializeRecord(saved(patched, patched.examples.worked.data)), plain);
    expect(opened.ok && opened.setAside.map(({ path: place, why }) => [place, why])).toEqual([
      ['interpreter', 'unknown-question'],
      ['interpreterLanguage', 'unknown-question'],
      ['families.0.childsVoice', 'unknown-question'],
      ['visits', 'unknown-question'],
    ]);
    expect(opened.ok && opened.setAside[0]?.value).toBe('yes');
  });

  it('opens in the patched form from the one without, with what that hides reported and kept', () => {
    const opened = open(serializeRecord(saved(plain, plain.examples.worked.data)), patched);
    expect(opened.ok && opened.setAside.map(({ path: place }) => place)).toEqual(['supervisorSignature']);
    expect(opened.ok && opened.value.answers['families']).toEqual(plain.examples.worked.data['families']);
  });
});
