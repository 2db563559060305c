/** What holds for any document: same bytes, right pages, nothing lost, sizes that stay in bounds. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/model.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { ATTACHMENT, CREATED_AT, EVERY_BLOCK, LONG, longModel, modelOf } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { copiedText, readShownText } from './reader/shown-text.ts';
import { findProblems } from './rules/all-rules.ts';

const render = async (model: ReturnType<typeof modelOf>, attachment?: typeof ATTACHMENT) =>
  renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT, attachment });
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const problemsOf = (bytes: Uint8Array, model: ReturnType<typeof modelOf>) =>
  findProblems(readPdf(bytes), { model, people: [] });

describe('bytes', () => {
  it('are the same for the same input, and differ with the date', async () => {
    const model = modelOf(EVERY_BLOCK);
    const first = await render(model, ATTACHMENT);
    expect(hash(await render(model, ATTACHMENT))).toBe(hash(first));
    const later = await renderPdf(model, { fonts: await loadFontsNode(), createdAt: '2026-01-01T00:00:00Z' });
    expect(hash(later)).not.toBe(hash(first));
  });

  it('do not depend on the order in which documents are made', async () => {
    const alone = hash(await render(longModel(1)));
    await render(modelOf(EVERY_BLOCK));
    expect(hash(await render(longModel(1)))).toBe(alone);
  });

  it('take a date far ahead, and refuse what is no date', async () => {
    const fonts = await loadFontsNode();
    const bytes = await renderPdf(modelOf([]), { fonts, createdAt: '2061-05-04T03:02:01+01:00' });
    expect(new TextDecoder('latin1').decode(bytes)).toContain(
      '<xmp:CreateDate>2061-05-04T02:02:01Z</xmp:CreateDate>',
    );
    await expect(renderPdf(modelOf([]), { fonts, createdAt: 'yesterday' })).rejects.toThrow(
      'give an ISO 8601 date',
    );
  });

  it('stay small: a record of three pages under 60 KB, and growth in proportion', async () => {
    const few = await render(longModel(3), ATTACHMENT);
    const many = await render(longModel(60), ATTACHMENT);
    expect(readPdf(few).pages.length).toBeGreaterThanOrEqual(3);
    expect(few.length).toBeLessThan(60_000);
    expect(many.length).toBeLessThan(few.length * 20);
  });

  it('tell how far the work is', async () => {
    const told: number[] = [];
    const fonts = await loadFontsNode();
    await renderPdf(modelOf(EVERY_BLOCK), {
      fonts,
      createdAt: CREATED_AT,
      onProgress: (done) => told.push(done),
    });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});

describe('pages', () => {
  const textOf = (bytes: Uint8Array) => {
    const file = readPdf(bytes);
    return file.pages.map((_, page) => readShownText(file).filter((shown) => shown.page === page));
  };

  it('turn for a landscape document', async () => {
    const model = modelOf(EVERY_BLOCK, { orientation: 'landscape' });
    const bytes = await render(model);
    expect(problemsOf(bytes, model)).toEqual([]);
    expect(readPdf(bytes).pages.every(({ width, height }) => width > height)).toBe(true);
  });

  it('carry marking, template, version, edition and number on each', async () => {
    const pages = textOf(await render(longModel(4)));
    pages.forEach((shown, page) => {
      const footer = shown
        .filter(({ marks }) => marks[0]?.properties.get('/Subtype') === '/Footer')
        .map(copiedText);
      expect(footer.join('|')).toContain(
        'Confidential|Template session-record, version 1 · Safeguarding Supervision',
      );
      expect(footer.join('|')).toContain('edition of 1 November 2026');
      expect(footer.join('|')).toContain(`Page ${page + 1} of ${pages.length}`);
    });
  });

  it('say DRAFT on each while the record is not complete', async () => {
    const drafts = textOf(await render(modelOf(EVERY_BLOCK, { status: 'draft' })));
    for (const shown of drafts) expect(shown.map(copiedText)).toContain('DRAFT');
    const complete = textOf(await render(modelOf(EVERY_BLOCK)));
    for (const shown of complete) expect(shown.map(copiedText)).not.toContain('DRAFT');
  });

  it('repeat the heads of a table as artifacts, and keep them once in the structure', async () => {
    const rows = Array.from({ length: 80 }, (_, row) => ({
      cells: [{ text: `Row ${row}` }, { text: LONG }],
    }));
    const columns = [
      { label: 'Headword', width: 40 },
      { label: 'What was said', width: 140 },
    ];
    const model = modelOf([{ kind: 'table', caption: 'Many rows', columns, hasRowHeads: true, rows }]);
    const bytes = await render(model);
    expect(problemsOf(bytes, model)).toEqual([]);
    const pages = textOf(bytes);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((shown, page) => {
      const heads = shown.filter((piece) => copiedText(piece) === 'Headword');
      expect(heads.map(({ marks }) => marks[0]!.tag)).toEqual([page === 0 ? '/TH' : '/Artifact']);
    });
  });

  it('split a row that is higher than a page, and lose nothing', async () => {
    const text = Array.from({ length: 60 }, (_, line) => `Line ${line}: ${LONG}`).join('\n');
    const model = modelOf([
      {
        kind: 'table',
        caption: 'One long row',
        columns: [
          { label: 'What', width: 120 },
          { label: 'Who', width: 60 },
        ],
        hasRowHeads: false,
        rows: [{ cells: [{ text }, { text: 'Worker A' }], details: [{ label: 'Detail', value: text }] }],
      },
      {
        kind: 'keyValueList',
        layout: 'columns',
        items: [{ label: 'A long label '.repeat(60), value: text }],
      },
      { kind: 'paragraph', style: 'warning', text },
      { kind: 'list', ordered: true, items: [text] },
    ]);
    const bytes = await render(model);
    expect(problemsOf(bytes, model)).toEqual([]);
  });

  it('never leave a signature alone', async () => {
    for (let lines = 20; lines < 40; lines++) {
      const text = Array.from({ length: lines }, () => 'A line.').join('\n');
      const signature: Block = {
        kind: 'signature',
        label: 'Supervisor',
        capacity: 'Supervisor',
        name: 'Worker A',
        signedOn: '1 May 2025',
        method: 'typed',
      };
      const pages = textOf(
        await render(
          modelOf([
            { kind: 'keyValueList', layout: 'stacked', items: [{ label: 'Notes', value: text }] },
            { kind: 'heading', level: 2, text: 'Signatures' },
            signature,
          ]),
        ),
      );
      const last = pages.at(-1)!.map(copiedText);
      expect(last).toContain('Worker A');
      expect(last).toContain('A line.');
    }
  });

  const signature = (label: string, more: Partial<Extract<Block, { kind: 'signature' }>> = {}): Block => ({
    kind: 'signature',
    label,
    capacity: 'Capacity of the person',
    name: `Name of ${label}`,
    signedOn: '1 May 2025',
    method: 'typed',
    ...more,
  });

  it('stand two signatures side by side, and one under the other where they do not fit', async () => {
    const placesOf = async (blocks: Block[]) => {
      const shown = textOf(await render(modelOf(blocks))).flat();
      return ['One', 'Two'].map((label) => shown.find((piece) => copiedText(piece) === `Name of ${label}`)!);
    };
    const [left, right] = await placesOf([signature('One', { statement: LONG }), signature('Two')]);
    expect(right!.baseline).toBe(left!.baseline);
    expect(right!.left).toBeGreaterThan(left!.right + 20);
    const [upper, lower] = await placesOf([
      signature('One', { statement: LONG.repeat(9) }),
      signature('Two'),
    ]);
    expect(lower!.left).toBe(upper!.left);
  });

  it('keep signatures that follow each other on one page, with what comes before', async () => {
    for (let lines = 20; lines < 40; lines++) {
      const text = Array.from({ length: lines }, () => 'A line.').join('\n');
      const signatures = ['One', 'Two', 'Three'].map((label) => signature(label));
      const pages = textOf(
        await render(modelOf([{ kind: 'paragraph', text }, ...signatures, { kind: 'paragraph', text }])),
      ).map((shown) => shown.map(copiedText));
      const signed = pages.filter((shown) => shown.some((words) => words.startsWith('Name of')));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toContain('A line.');
    }
  });

  it('leave no row of a table alone on a page', async () => {
    const columns = [{ label: 'Head of rows', width: 1 }];
    for (let count = 18; count < 34; count++) {
      const rows = Array.from({ length: count }, (_, row) => ({ cells: [{ text: `Row ${row}` }] }));
      const pages = textOf(
        await render(
          modelOf([
            { kind: 'paragraph', text: 'A line.\n'.repeat(8) },
            { kind: 'table', caption: 'Rows', columns, hasRowHeads: false, rows },
          ]),
        ),
      );
      for (const shown of pages) {
        const here = shown.filter((piece) => copiedText(piece).startsWith('Row ')).length;
        expect(here).not.toBe(1);
      }
    }
  });

  it('treat a drawing without words as an ornament', async () => {
    const figure: Block = {
      kind: 'figure',
      alternative: ' ',
      width: 10,
      height: 10,
      paths: [{ d: 'M 0 0 L 9 9' }],
    };
    const model = modelOf([figure, { kind: 'paragraph', text: 'Text' }]);
    expect(problemsOf(await render(model), model)).toEqual([]);
  });

  it('keep a heading with what it heads', async () => {
    for (let lines = 25; lines < 45; lines++) {
      const text = Array.from({ length: lines }, () => 'A line.').join('\n');
      const pages = textOf(
        await render(
          modelOf([
            { kind: 'paragraph', text },
            { kind: 'heading', level: 2, text: 'A section' },
            { kind: 'keyValueList', layout: 'stacked', items: [{ label: 'A label', value: LONG }] },
          ]),
        ),
      );
      const withHeading = pages.find((shown) => shown.some((piece) => copiedText(piece) === 'A section'))!;
      expect(withHeading.some((piece) => copiedText(piece).startsWith('The health visitor'))).toBe(true);
    }
  });
});

describe('awkward models', () => {
  const cases: Record<string, Parameters<typeof modelOf>> = {
    'no blocks': [[]],
    'no title block': [[], { blocks: [{ kind: 'paragraph', text: 'Text' }] }],
    'levels that skip': [[{ kind: 'heading', level: 4, text: 'Deep' }]],
    'two titles': [[{ kind: 'heading', level: 1, text: 'Another' }]],
    'a title with brackets and accents': [[], { title: 'Siôn (a) \\ <b> & "c"' }],
    'empty lists and tables': [
      [
        { kind: 'list', ordered: false, items: [] },
        { kind: 'keyValueList', layout: 'columns', items: [] },
        { kind: 'table', caption: 'None', columns: [{ label: 'A', width: 1 }], hasRowHeads: true, rows: [] },
      ],
    ],
    'empty words everywhere': [
      [
        { kind: 'paragraph', text: ' \n\n ' },
        { kind: 'keyValueList', layout: 'stacked', items: [{ label: '', value: '' }] },
        { kind: 'list', ordered: true, items: ['', 'a'] },
      ],
    ],
    'one column with details': [
      [
        {
          kind: 'table',
          caption: 'One',
          columns: [{ label: 'Only', width: 1 }],
          hasRowHeads: false,
          rows: [{ cells: [{ text: 'x' }], details: [{ label: 'More', value: 'y' }] }],
        },
      ],
    ],
    'fourteen narrow columns': [
      [
        {
          kind: 'table',
          caption: 'Wide',
          columns: Array.from({ length: 14 }, (_, column) => ({
            label: `Column heading ${column}`,
            width: column,
          })),
          hasRowHeads: true,
          rows: [{ cells: Array.from({ length: 14 }, () => ({ text: 'Unbreakableword and others' })) }],
        },
      ],
    ],
    'a row with cells missing': [
      [
        {
          kind: 'table',
          caption: 'Short',
          columns: ['A', 'B', 'C'].map((label) => ({ label, width: 1 })),
          hasRowHeads: true,
          rows: [{ cells: [{ text: 'x' }] }],
        },
      ],
    ],
    'a white brand and no marking': [EVERY_BLOCK, { brand: { colour: '#ffffff' }, marking: '' }],
    'descriptions without end': [
      [
        { kind: 'heading', level: 2, text: 'A heading '.repeat(2000) },
        {
          kind: 'figure',
          alternative: 'ŵ'.repeat(40_000),
          width: 9,
          height: 9,
          paths: [{ d: 'M 0 0 L 9 9' }],
        },
      ],
    ],
    'a footer of many lines': [EVERY_BLOCK, { marking: 'Official sensitive. '.repeat(40) }],
  };
  it.each(Object.entries(cases))('%s', async (_, [blocks, more]) => {
    const model = modelOf(blocks, more);
    const bytes = await render(model);
    const rules = problemsOf(bytes, model).filter(
      (problem) => !problem.startsWith('text equal') || !_.includes('title block'),
    );
    expect(rules).toEqual([]);
  });
});
