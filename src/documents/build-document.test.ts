import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdition } from '../editions/apply-edition.ts';
import { loadEdition } from '../editions/load-edition.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import { compileTemplateLogic, type TemplateLogic } from '../rules/template-logic.ts';
import { withoutHidden } from '../rules/without-hidden.ts';
import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { arbitraryAnswers } from './arbitrary-answers.fixture.ts';
import { buildDocument, type BuildDocumentOptions } from './build-document.ts';
import { duePieces, textsOf, withoutMarks } from './due-pieces.fixture.ts';
import { everyKind } from './every-kind.fixture.ts';
import type { Block, DocumentModel } from './model.ts';
import { renderText } from './text/render-text.ts';

const edition = loadEdition('standard');
const templates = [everyKind, ...loadTemplates().map((template) => applyEdition(template, edition))];

/** The template's own logic, with more hidden if a test asks for it. */
const logicOf = (template: ResolvedTemplate, hidden: string[] = []): TemplateLogic => {
  const logic = compileTemplateLogic(template);
  return {
    ...logic,
    hiddenPaths: (answers) => new Set([...logic.hiddenPaths(answers), ...hidden]),
    isRequired: (path, answers) => !hidden.includes(path) && logic.isRequired(path, answers),
  };
};
const build = (
  template: ResolvedTemplate,
  answers: Answers,
  over: Partial<BuildDocumentOptions> & { hidden?: string[] } = {},
) =>
  buildDocument({
    template,
    logic: logicOf(template, over.hidden),
    answers,
    status: 'draft',
    brand: { colour: '#1d70b8' },
    ...over,
  });

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every answer to a visible question is in the model, and in its text. */
function expectNothingLost(template: ResolvedTemplate, typed: Answers, model: DocumentModel): void {
  const answers = withoutHidden(template, compileTemplateLogic(template), typed);
  const texts = textsOf(model.blocks);
  const plain = flat(renderText(model));
  for (const piece of duePieces(template.schema, answers).filter((due) => due.trim() !== '')) {
    expect(
      texts.some((text) => text.includes(piece)),
      `${piece} in the model`,
    ).toBe(true);
    const isMark = texts.some((text) => text === piece) && /^M/.test(piece);
    if (!isMark) expect(plain, `${piece} in the text`).toContain(flat(piece));
  }
}

const headings = (model: DocumentModel) => model.blocks.filter((block) => block.kind === 'heading');

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each(['worked', 'awkward'] as const)('prints every answer of the %s example', (name) => {
    const answers = template.examples[name].data;
    expectNothingLost(template, answers, build(template, answers));
  });

  it('prints every answer, whatever was typed', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (answers) => {
        const typed = withoutMarks(answers) as Answers;
        expectNothingLost(template, typed, build(template, typed));
      }),
      { numRuns: 150 },
    );
  });

  it('has one H1, first, and never skips a level', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (answers) => {
        const levels = headings(build(template, answers)).map(({ level }) => level);
        expect(levels[0]).toBe(1);
        levels.slice(1).forEach((level, index) => {
          expect(level).toBeGreaterThan(1);
          expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('gives every table as many cells as columns, and no empty list', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (answers) => {
        for (const block of build(template, answers).blocks) {
          if (block.kind === 'table')
            for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
          if (block.kind === 'keyValueList' || block.kind === 'list')
            expect(block.items.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same twice, and leaves the answers alone', () => {
    const answers = template.examples.awkward.data;
    const before = structuredClone(answers);
    expect(build(template, answers)).toEqual(build(template, answers));
    expect(answers).toEqual(before);
  });

  it('holds no name in its title, and every link leads to an answer', () => {
    const answers = template.examples.awkward.data;
    const model = build(template, answers);
    expect(model.title).toBe(template.title);
    const paths =
      JSON.stringify(model.blocks)
        .match(/"path":"([^"]+)"/g)
        ?.map((found) => found.slice(8, -1)) ?? [];
    for (const path of paths.filter((found) => !model.missing.some((missing) => missing.path === found))) {
      const top = path.split('.')[0] ?? '';
      expect(Object.keys(template.schema.properties ?? {})).toContain(top);
    }
  });
});

describe('buildDocument', () => {
  const rows = (model: DocumentModel, caption: string) => {
    const table = model.blocks.find((block) => block.kind === 'table' && block.caption === caption);
    return table?.kind === 'table' ? table.rows.map((row) => row.cells.map(({ text }) => text)) : undefined;
  };
  const find = <Kind extends Block['kind']>(model: DocumentModel, kind: Kind) =>
    model.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

  it('marks a draft, lists what is missing in the words of the questions, and what is to be put right', () => {
    const answers = { families: [{ familyName: 'Elm' }, { story: 'No name' }], actions: [{ who: 'A' }] };
    const findings = [
      { severity: 'error' as const, path: 'lead', message: 'Enter the lead' },
      { severity: 'error' as const, path: 'heldOn', message: 'Enter the date' },
      { severity: 'error' as const, path: 'families.1', message: 'Add an escalation' },
    ];
    const model = build(everyKind, answers, { findings });
    expect(model.missing).toEqual([
      { label: 'Lead', path: 'lead', section: 'first' },
      { label: 'Held on', path: 'heldOn', section: 'first' },
      { label: 'Family 2: Family name', path: 'families.1.familyName', section: 'rows' },
      { label: 'Action 1: What', path: 'actions.0.what', section: 'last' },
    ]);
    const [missing, errors] = find(model, 'list').map(({ items }) => items);
    expect(missing).toEqual(['Lead', 'Held on', 'Family 2: Family name', 'Action 1: What']);
    expect(errors).toEqual(['Add an escalation']);
    const text = renderText(model);
    expect(text).toContain('DRAFT. This record is not complete.');
    expect(text).toContain('Held on: Not yet answered');
  });

  it('says that a complete record is complete, and nothing of drafts', () => {
    const model = build(everyKind, { lead: { name: 'A' }, heldOn: '2025-09-11' }, { status: 'complete' });
    expect(model).toMatchObject({
      status: 'complete',
      missing: [],
      date: '2025-09-11',
      marking: 'OFFICIAL · Confidential',
    });
    expect(renderText(model)).toContain('Status: Complete');
    expect(renderText(model)).not.toMatch(/DRAFT|Not yet answered/);
  });

  it('says of a designed form that it is designed', () => {
    expect(build(everyKind, {}).template.source).toBe(
      'Designed from the policy text of A policy, Appendix 9',
    );
    expect(renderText(build(everyKind, {}))).toContain(
      'Designed from the policy text of A policy, Appendix 9',
    );
  });

  it('prints neither hidden questions nor those that are never printed, and does not miss them', () => {
    const answers = {
      secret: 'hush',
      story: 'unseen',
      families: [{ familyName: 'Elm', story: 'also unseen', rating: 'red' }],
    };
    const model = build(everyKind, answers, { hidden: ['story', 'families.0.story', 'lead', 'statements'] });
    expect(JSON.stringify(model)).not.toMatch(/hush|unseen/);
    expect(model.missing.map(({ path }) => path)).toEqual(['heldOn']);
  });

  it('gives rows a heading, a page each, and starts what follows on a new page', () => {
    const model = build(everyKind, {
      story: 'x',
      families: [{ familyName: 'Elm' }, { familyName: 'y'.repeat(200) }],
      actions: [{ what: 'Ring' }],
    });
    const shown = headings(model).map(({ text, pageBreakBefore = false }) => [text, pageBreakBefore]);
    expect(shown.slice(1)).toEqual([
      ['First', false],
      ['Rows', true],
      ['Family 1: Elm', false],
      [`Family 2: ${'y'.repeat(80)}…`, true],
      ['Last', true],
      ['Where this record is kept', false],
    ]);
    expect(find(model, 'paragraph').find(({ style }) => style === 'sheet')?.text).toBe('For the file');
  });

  it('keeps the page break and the sheet line of an empty block for what follows it', () => {
    const model = build(everyKind, { lead: { name: 'A' }, signature: { name: 'A', method: 'typed' } });
    expect(headings(model).find(({ text }) => text === 'Last')).toMatchObject({ pageBreakBefore: true });
    expect(find(model, 'paragraph').at(-1)).toMatchObject({ style: 'sheet' });
  });

  it('breaks the page inside a section under a heading of its own', () => {
    const model = build(everyKind, {
      actions: [{ what: 'Ring' }],
      signature: { name: 'A', method: 'typed' },
    });
    expect(headings(model)).toContainEqual({
      kind: 'heading',
      level: 3,
      text: 'Last, continued',
      section: 'last',
      pageBreakBefore: true,
    });
  });

  it('puts rows together that name a row of another group, general ones first, and keeps their paths', () => {
    const families = [{ familyName: 'Elm' }, { familyName: 'Ash' }];
    const actions = ['Ash', 'Oak', 'Elm', undefined, 'Elm'].map((aboutFamily, index) => ({
      what: `w${index}`,
      aboutFamily,
    }));
    const model = build(everyKind, { families, actions });
    expect(rows(model, 'Actions')?.map(([what]) => what)).toEqual(['w3', 'w2', 'w4', 'w0', 'w1']);
    const table = find(model, 'table').find(({ caption }) => caption === 'Actions');
    expect(table?.rows[0]?.cells[0]?.path).toBe('actions.3.what');
    expect(table?.columns.map(({ label }) => label)).toEqual(['What', 'Family']);
    expect(table?.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(180);
  });

  it('puts questions that are no column under their row', () => {
    const done = { name: 'Worker A', capacity: 'Lead', method: 'wetInk', signedOn: '2025-09-11' };
    const model = build(everyKind, {
      actions: [{ what: 'Ring', hours: [{ days: 'Mon', opens: '9' }, { days: 'Tue' }], done }],
    });
    const details = find(model, 'table').find(({ caption }) => caption === 'Actions')?.rows[0]?.details;
    expect(details).toEqual([
      {
        label: 'Opening hours',
        value: 'Days: Mon\nFrom: 9\nDays: Tue',
        path: 'actions.0.hours',
        section: 'last',
      },
      {
        label: 'Done',
        value: 'Worker A, Lead\nSigned on 11 September 2025\nTo be signed in ink',
        path: 'actions.0.done',
        section: 'last',
      },
    ]);
  });

  it('prints statements and clauses with an answer beside each', () => {
    const model = build(everyKind, {
      statements: { one: 'a' },
      clauses: { plain: false, noted: { agreed: true, note: 'Mostly' } },
    });
    expect(rows(model, 'Statements')).toEqual([
      ['It helps.', 'First option'],
      ['It is long enough.', 'Not answered'],
    ]);
    expect(rows(model, 'Clauses')).toEqual([
      ['We meet.', 'Not agreed'],
      ['We talk.', 'Agreed'],
    ]);
    expect(
      find(model, 'table').find(({ caption }) => caption === 'Clauses')?.rows[1]?.details?.[0],
    ).toMatchObject({ label: 'Note', value: 'Mostly' });
  });

  it('prints a table with fixed rows under the names of its rows', () => {
    const model = build(everyKind, { counts: { held: { planned: '3' }, lost: { why: 'Illness' } } });
    expect(rows(model, 'Counts')).toEqual([
      ['Held', '3', ''],
      ['Lost', '', 'Illness'],
    ]);
  });

  it('keeps what the template has no question for', () => {
    const model = build(everyKind, {
      nickname: 'Bee',
      lead: 'a string',
      families: [{ familyName: 'Elm', pet: ['cat'] }],
    });
    const text = renderText(model);
    expect(text).toContain('Answers without a question in this form');
    for (const piece of ['nickname: Bee', 'lead: a string', 'families.0.pet: ["cat"]'])
      expect(text).toContain(piece);
  });

  it('prints the warnings that were passed, with their reasons', () => {
    const passedWarnings = [{ rule: 'late', reason: 'Illness' }, { rule: 'gone' }];
    const model = build(everyKind, {}, { passedWarnings });
    expect(model.warnings).toEqual([{ message: 'It is late', reason: 'Illness' }, { message: 'gone' }]);
    expect(renderText(model)).toContain('It is late: Illness\n\ngone: No reason given');
    const findings = [
      { severity: 'warning' as const, path: 'heldOn', rule: 'late', message: 'It is 3 days late' },
    ];
    expect(build(everyKind, {}, { passedWarnings, findings }).warnings[0]?.message).toBe('It is 3 days late');
  });

  it('gives a rating its tag, a mark its path, and a question without a place its line', () => {
    const model = build(everyKind, {
      rating: 'amber',
      unplaced: 'Here',
      signature: { name: 'A', method: 'drawn', mark: 'M0 0L1 1', signedOn: '2025-09-11' },
    });
    const items = find(model, 'keyValueList').flatMap((list) => list.items);
    expect(items.find(({ path }) => path === 'rating')).toMatchObject({
      value: 'It is amber',
      tag: { tone: 'amber', letter: 'A' },
      section: 'first',
    });
    expect(items.find(({ path }) => path === 'unplaced')).toMatchObject({ value: 'Here' });
    expect(find(model, 'signature')[0]).toMatchObject({
      capacity: 'Lead',
      statement: 'I agree.',
      mark: 'M0 0L1 1',
      signedOn: '11 September 2025',
      method: 'drawn',
    });
  });
});
