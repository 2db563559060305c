/** What is typed comes out of the Word file again, character for character: random text in mixed scripts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import { modelOf } from '../pdf/models.ts';
import { readDocx } from './reader/read-docx.ts';
import { findProblems } from './rules/all-rules.ts';

const ranges: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x6d3],
  [0x531, 0x586],
  [0x900, 0x97f],
  [0x980, 0x9fe],
  [0xa01, 0xa76],
  [0xa81, 0xaff],
  [0xb82, 0xbfa],
  [0xd81, 0xdf4],
  [0x1200, 0x1380],
  [0xe01, 0xe5b],
  [0xf00, 0xfda],
  [0x10a0, 0x10ff],
  [0x1780, 0x17f9],
  [0x1e00, 0x1eff],
  [0x200b, 0x200f],
  [0x2010, 0x2027],
  [0x202a, 0x202e],
  [0x3041, 0x3093],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0x1f600, 0x1f640],
];
const letter = fc.oneof(
  ...ranges.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))),
  fc.constantFrom('\t', ' ', '  ', '<', '&', ']]>', '"', '_x0041_', '\ue000'),
  fc.constantFrom('👩‍👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', 'क्ष', 'لا', 'اللّٰه', 'ක්‍ෂ', 'ស្ត្រី', 'རྒྱ', 'שּׁ'),
);
const line = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));

describe('a Word file', () => {
  it('gives back 10,000 random lines', async () => {
    const lines = fc.sample(line, { numRuns: 10_000, seed: 20261127 });
    const model = modelOf([
      {
        kind: 'keyValueList',
        layout: 'stacked',
        items: lines.map((value, index) => ({ label: `Question ${index}`, value })),
      },
    ]);
    const file = readDocx(await renderDocx(model));
    const found = file.paragraphs.filter(({ style }) => style === 'Answer').map(({ text }) => text);
    expect(found).toHaveLength(lines.length);
    lines.forEach((typed, index) => expect(found[index]).toBe(typed));
    expect(findProblems(file, { model, people: [] })).toEqual([]);
  });

  it('shows the replacement sign for what XML cannot hold, and opens', async () => {
    const model = modelOf([{ kind: 'paragraph', text: 'a\u0000b\u0008c\ud800d\uffff' }]);
    const { paragraphs } = readDocx(await renderDocx(model));
    expect(paragraphs.at(-1)?.text).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  });
});
