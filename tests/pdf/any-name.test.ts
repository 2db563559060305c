/**
 * Random text in every script there is a font for, mixed: what is typed comes out again. Our own reader follows the
 * standard and gives back every character in order; poppler and pdf.js, which order letters by their place on the
 * page, have every character, and every word of one script as it was typed.
 */
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/model.ts';
import { SCRIPT_FONTS } from '../../src/documents/pdf/fonts/script-fonts.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { withoutSpace } from './expected-text.ts';
import { CREATED_AT, modelOf } from './models.ts';
import { readPdf, runOn } from './reader/read-pdf.ts';
import { findProblems } from './rules/all-rules.ts';

const fonts = await loadFontsNode();

const HAN =
  '王小明陳美麗李四八岁護士萨拉来访说一切都好骨直角山田太郎あきこサクラー々김민준이서연한국어，。「」（）';
const LATIN = 'Siân Ŵyn-Łukasz Żółć ĐđẞßÞþ Ọ̀ṣun Nguyễn cafe\u0301 q\u0323\u0307 Ελένη Ольга Їжак ἄνθρωπος';
const SEQUENCES = ['👩‍👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', '🇬🇧', '1️⃣', '❤️', 'क्ष', 'لا', 'اللّٰه', 'ක්‍ෂ', 'ស្ត្រី', 'རྒྱ', 'שּׁ'];

/** Letters and marks of a script that its font has, one string each. */
async function lettersOf(ranges: readonly (readonly [number, number])[]): Promise<string[]> {
  const all = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  const letters = all.filter((character) => /[\p{L}\p{M}\p{N}\p{So}]/u.test(character));
  const { regular } = await fonts.withTexts([letters.join('')]);
  return letters.filter((letter) => regular.some((face) => face.glyphOf(letter.codePointAt(0)!) !== 0));
}

const alphabets = [
  ...(await Promise.all(SCRIPT_FONTS.map(({ ranges }) => lettersOf(ranges)))),
  Array.from(HAN),
  Array.from(LATIN),
  SEQUENCES,
];

const word = fc
  .constantFrom(...alphabets)
  .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }))
  .map((letters) => letters.join(''));
const between = fc.constantFrom(' ', ' ', ' ', ', ', ' (', ') ', '-', ' 12:30 ', '/', '\u00a0', '\n', ' x ');
const text = fc
  .array(fc.tuple(word, between), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const blocksOf = (texts: readonly string[]): Block[] => [
  { kind: 'heading', level: 2, text: texts[0]! },
  { kind: 'paragraph', text: texts[1]! },
  {
    kind: 'keyValueList',
    layout: 'columns',
    items: texts.slice(2, 20).map((value) => ({ label: Array.from(value).slice(0, 9).join(''), value })),
  },
  {
    kind: 'table',
    caption: 'Names',
    columns: ['Name', 'Who'].map((label) => ({ label, width: 1 })),
    hasRowHeads: true,
    rows: texts.slice(20).map((value) => ({ cells: [{ text: value }, { text: value }] })),
  },
];

/** Each character and how often it occurs, without what readers add or leave out to show direction. */
function counted(value: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const plain = value.normalize('NFKD').replace(/[\s\p{Cf}\p{Mn}\p{Me}]/gu, '');
  for (const character of plain) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

async function readWithPdfJs(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const content = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts.join(' ');
}

/** Values in a document: so many that each kind of block has some and that they go over pages. */
const PER_DOCUMENT = 60;
/** How many random values are tried when more are asked for than keep the tests quick. */
const asked = process.env['ANY_NAME_VALUES'] ? Number(process.env['ANY_NAME_VALUES']) : undefined;
if (asked !== undefined && (!Number.isInteger(asked) || asked < 1))
  throw new Error(`ANY_NAME_VALUES is a whole number from 1, not "${process.env['ANY_NAME_VALUES']}"`);
const documents = Math.ceil((asked ?? 4 * PER_DOCUMENT) / PER_DOCUMENT);
// A document takes less than a second; a busy machine is given ten.
const limit = { timeout: 60_000 + documents * 10_000 };

describe('any name', () => {
  it('gives back random text of every script, mixed', limit, async () => {
    const manyTexts = fc.array(text, { minLength: PER_DOCUMENT, maxLength: PER_DOCUMENT });
    await fc.assert(
      fc.asyncProperty(manyTexts, async (texts) => {
        const model = modelOf(blocksOf(texts));
        const bytes = await renderPdf(model, { fonts, createdAt: CREATED_AT });
        const file = readPdf(bytes);
        // One of these rules is that the text is the one that was typed.
        expect(findProblems(file, { model, people: [] })).toEqual([]);
      }),
      { numRuns: documents, endOnFailure: true },
    );
  });

  it.each([
    ['Arabic', 'فاطمة الزهراء بنت محمد'],
    // Poppler puts a mark that ends a line from right to left before the line, so that this one ends in a letter.
    ['vowelled Arabic', 'مُحَمَّدٌ عَبْدُ اللَّه'],
    ['Urdu', 'محمد یوسف خان گلزار ٹیپو'],
    ['Hebrew', 'שָׂרָה בַּת־אַבְרָהָם'],
    ['Bengali', 'নাসরিন শ্রীকৃষ্ণ মুখোপাধ্যায়'],
    ['Devanagari', 'क्षितिज विष्णु मूर्ति हिन्दी'],
    ['Gurmukhi', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ'],
    ['Gujarati', 'કૃષ્ણા પટેલ શ્રેયા'],
    ['Tamil', 'கார்த்திகேயன் ஸ்ரீ மொழி'],
    ['Sinhala', 'නිමල් ශ්‍රී ලංකා'],
    ['Amharic', 'ሰላማዊት ገብረ፡መስቀል'],
    ['Georgian', 'ნინო ბერიძე'],
    ['Armenian', 'Անահիտ Սարգսյան'],
    ['Thai', 'สมชาย น้ำผึ้ง ผู้ใหญ่'],
    ['Tibetan', 'བསྟན་འཛིན་རྒྱ་མཚོ'],
    ['Khmer', 'សុខា ស្រីនាង ខ្មែរ'],
    ['Chinese', '王小明 陳美麗'],
    ['Japanese', 'さくら 山田カード'],
    ['Korean', '김민준 이서연'],
    ['emoji', '👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 🇬🇧 1️⃣ ❤️'],
  ])('is read by poppler and by pdf.js as it was typed: %s', async (_, name) => {
    const model = modelOf([{ kind: 'paragraph', text: name }]);
    const bytes = await renderPdf(model, { fonts, createdAt: CREATED_AT });
    // Poppler says by U+202A to U+202E which way it reads.
    const poppler = runOn(bytes, 'pdftotext', (file) => [file, '-']).replace(/[\u202a-\u202e]/g, '');
    expect(poppler).toContain(name);
    const pdfJs = await readWithPdfJs(bytes);
    expect(withoutSpace(pdfJs)).toContain(withoutSpace(name));
  });

  it('keeps the order of a sentence that is mixed', async () => {
    const sentence = 'The child فاطمة and her brother יוסף live with आरव and 王小明.';
    const model = modelOf([{ kind: 'paragraph', text: sentence }]);
    const bytes = await renderPdf(model, { fonts, createdAt: CREATED_AT });
    const poppler = runOn(bytes, 'pdftotext', (file) => [file, '-']).replace(/[\u202a-\u202e]/g, '');
    // Poppler has a space that follows letters from right to left on their other side.
    expect(withoutSpace(poppler)).toContain(withoutSpace(sentence));
    expect(await readWithPdfJs(bytes)).toContain('her brother');
    expect(withoutSpace(await readWithPdfJs(bytes))).toContain(withoutSpace(sentence));
  });

  it(
    'has every letter in poppler and in pdf.js, whatever the order of brackets and figures',
    limit,
    async () => {
      const texts = fc.sample(text, {
        numRuns: asked === undefined ? PER_DOCUMENT : documents * PER_DOCUMENT,
        seed: 20260901,
      });
      for (let done = 0; done < texts.length; done += PER_DOCUMENT) {
        const blocks = blocksOf(texts.slice(done, done + PER_DOCUMENT));
        const bytes = await renderPdf(modelOf(blocks), { fonts, createdAt: CREATED_AT });
        const typed = counted(blocks.map((block) => JSON.stringify(block)).join(''));
        for (const read of [runOn(bytes, 'pdftotext', (file) => [file, '-']), await readWithPdfJs(bytes)]) {
          const found = counted(read);
          const lost = Object.keys(typed).filter(
            (character) =>
              /\p{L}/u.test(character) &&
              !/[a-zA-Z]/.test(character) &&
              (found[character] ?? 0) < typed[character]!,
          );
          expect(lost, `values ${done + 1} to ${done + PER_DOCUMENT}`).toEqual([]);
        }
      }
    },
  );
});
