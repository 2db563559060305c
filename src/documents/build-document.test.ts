import { describe, expect, it } from 'vitest';
import { compileTemplateLogic, type TemplateLogic } from '../rules/template-logic.ts';
import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { everyKind } from '../../tests/documents/every-kind.ts';
import { buildDocument, type BuildDocumentOptions } from './build-document.ts';

import type { Block, DocumentModel } from './model.ts';
import { renderText } from './text/render-text.ts';

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

const headings = (model: DocumentModel) => model.blocks.filter((block) => block.kind === 'heading');

describe('buildDocument', () => {
  const rows = (model: DocumentModel, caption: string) => {
    const table = model.blocks.find((block) => block.kind === 'table' && block.caption === caption);
    return table?.kind === 'table' ? table.rows.map((row) => row.cells.map(({ text }) => text)) : undefined;
  };
  const find = <Kind extends Block['kind']>(model: DocumentModel, kind: Kind) =>
    model.blocks
      .flatMap((block) => (block.kind === 'box' ? [block, ...block.blocks] : [block]))
      .filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

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
    expect(build(everyKind, {}).template?.source).toBe(
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

  it('prints the questions of a row in the order of its lines, and those without a line after them', () => {
    const model = build(everyKind, { families: [{ familyName: 'Elm', story: 'x', rating: 'red' }] });
    const items = find(model, 'keyValueList').flatMap((list) => list.items);
    const paths = items.map(({ path = '' }) => path).filter((path) => path.startsWith('families'));
    expect(paths).toEqual(['families.0.story', 'families.0.familyName', 'families.0.rating']);
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
        value: 'Days: Mon, From: 9\nDays: Tue',
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
