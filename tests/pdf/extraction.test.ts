/** What is typed comes out again: random text, and the characters that programs like to lose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import type { Block } from '../../src/documents/model.ts';
import { expectedText, withoutSpace } from './expected-text.ts';
import { CREATED_AT, modelOf } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { structureText } from './rules/text-kept.ts';
import { findProblems } from './rules/all-rules.ts';

async function extract(blocks: Block[]) {
  const model = modelOf(blocks);
  const bytes = await renderPdf(model, { fonts: await loadFontsNode(), createdAt: CREATED_AT });
  const file = readPdf(bytes);
  return { model, text: structureText(file), problems: findProblems(file, { model, people: [] }) };
}
const stacked = (value: string): Block => ({
  kind: 'keyValueList',
  layout: 'stacked',
  items: [{ label: 'Answer', value }],
});

const rangeOf = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));
const letter = fc.oneof(
  { weight: 8, arbitrary: rangeOf(0x21, 0x7e) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', ' ', '\n', '\t', '-', '\u00a0', '\u00ad', '\u200b', '\u200d'),
  },
  { weight: 3, arbitrary: rangeOf(0xa1, 0x24f) },
  { weight: 1, arbitrary: rangeOf(0x300, 0x36f) },
  { weight: 1, arbitrary: rangeOf(0x370, 0x3ff) },
  { weight: 1, arbitrary: rangeOf(0x400, 0x52f) },
  { weight: 1, arbitrary: rangeOf(0x1e00, 0x1eff) },
  { weight: 1, arbitrary: rangeOf(0x2010, 0x2027) },
  { weight: 1, arbitrary: fc.constantFrom('\u{1f600}', '漢', 'ب', 'ক', 'ॐ', '€', '½', '\ue000') },
);
const text = fc.array(letter, { maxLength: 300 }).map((letters) => letters.join(''));

describe('extraction', () => {
  it('gives back random text in every kind of place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 5 }), async ([a, b, c, d, e]) => {
        const { model, text: found } = await extract([
          { kind: 'paragraph', text: a! },
          stacked(b!),
          { kind: 'list', ordered: false, items: [c!] },
          {
            kind: 'table',
            caption: 'Table',
            columns: ['One', 'Two'].map((label) => ({ label, width: 1 })),
            hasRowHeads: true,
            rows: [{ cells: [{ text: d! }, { text: e! }] }],
          },
        ]);
        expect(withoutSpace(found)).toBe(expectedText(model));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['decomposed letters', 'Sia\u0302n cafe\u0301 W\u0302yn'],
    ['letters that no font has ready made', 'q\u0323\u0307 x\u0303 a\u0325\u0301'],
    ['letters under a heap of marks', `Z${'\u0301\u0323'.repeat(80)}`],
    ['soft hyphens and chances to break', `co\u00adope${'rate\u00ad'.repeat(60)}d and a\u200bb`],
    ['joiners, direction marks, variation selectors', 'a\u200db \u200ec\u202ad\u202c ✓\ufe0f'],
    ['ligatures and their letters', 'ﬁ fi ﬀ ff'],
    ['look-alikes with texts of their own', '- \u2010 \u2011 \u2212 A Α А'],
    ['scripts with fonts of their own', 'فاطمة নাসরিন 漢字 ਗੁਰਮੁਖੀ'],
    ['scripts without a font', 'ߊߋߌ ܐܒܓ မြန်မာ \u{1e900}'],
    ['emoji with joiners and flags', '👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽'],
    ['control characters', 'a\u0001b\u001bc\u007fd\u009fe'],
    ['private use', 'a\ue123b\u{f0001}c'],
    ['a string without spaces', 'x'.repeat(900)],
    ['nothing but spaces at the ends', `${' '.repeat(400)}a${' '.repeat(400)}b`],
  ])('keeps %s', async (_, value) => {
    const { problems } = await extract([stacked(value), { kind: 'paragraph', text: value }]);
    expect(problems).toEqual([]);
  });

  it('replaces only what a PDF must not hold, and says so by U+FFFD', async () => {
    const { text: found } = await extract([stacked('a\u0000b\ud800c\ufffed')]);
    expect(found).toContain('a\ufffdb\ufffdc\ufffdd');
  });

  it('takes every kind of line break as one', async () => {
    const { text: found } = await extract([stacked('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')]);
    expect(found).toContain('a b c d e f g h');
  });
});
