import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../model.ts';
import { findUnshowable } from './find-unshowable.ts';
import { loadFontsNode } from './load-fonts-node.ts';

const fonts = await loadFontsNode();
const modelOf = (blocks: Block[]): DocumentModel => ({
  title: 'Title',
  language: 'en-GB',
  orientation: 'portrait',
  status: 'draft',
  missing: [],
  warnings: [],
  template: { id: 'a', version: 1, source: '' },
  edition: { id: 'b', title: 'Site', agency: 'Agency', effectiveFrom: '2026-01-01' },
  filing: { keptWhere: '', retention: '' },
  brand: { colour: '#000000' },
  blocks,
});

describe('findUnshowable', () => {
  it('finds nothing in text of Latin, Greek and Cyrillic letters, however they are typed', async () => {
    const text = 'Siân Sia\u0302n Łukasz Ελένη Ольга £€½ – “x”\n\tq\u0323\u0307\u00ad\u200b';
    expect(await findUnshowable(modelOf([{ kind: 'paragraph', text }]), fonts)).toEqual([]);
  });
  it('says which characters, in which answer, and where it stands', async () => {
    const found = await findUnshowable(
      modelOf([
        {
          kind: 'keyValueList',
          layout: 'columns',
          items: [{ label: 'Name', value: '\u{1e900}\u07ca and \u07ca', path: 'supervisee.name' }],
        },
      ]),
      fonts,
    );
    expect(found).toEqual([
      {
        text: '\u{1e900}\u07ca and \u07ca',
        characters: ['\u{1e900}', '\u07ca'],
        label: 'Name',
        path: 'supervisee.name',
      },
    ]);
  });
  it('looks into every kind of block', async () => {
    const bad = '\u07ca';
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: bad },
      { kind: 'paragraph', text: bad },
      { kind: 'keyValueList', layout: 'stacked', items: [{ label: 'a', value: bad }] },
      {
        kind: 'table',
        caption: 'c',
        columns: [{ label: 'Column', width: 1 }],
        hasRowHeads: false,
        rows: [{ cells: [{ text: bad, path: 'x.0.y' }], details: [{ label: 'd', value: bad }] }],
      },
      { kind: 'list', ordered: true, items: [bad] },
      { kind: 'signature', label: 's', capacity: '', name: bad, signedOn: '', method: 'typed' },
      { kind: 'blankLines', label: bad, count: 1, lineHeight: 9 },
    ];
    const found = await findUnshowable(modelOf(blocks), fonts);
    expect(found).toHaveLength(8);
    expect(found.find(({ path }) => path === 'x.0.y')).toMatchObject({ label: 'Column' });
  });
});
