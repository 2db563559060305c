/** What a font file says is what the PDF says of it. */
import { readFonts, type ReadFont } from '../reader/fonts.ts';
import { textOf, type PdfFile } from '../reader/read-pdf.ts';
import { readShownText } from '../reader/shown-text.ts';
import { bad, type Rule } from './rule.ts';

/** Without these a TrueType file cannot be drawn (ISO 32000-1, 9.9). */
const TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
const DESCRIBED = ['Flags', 'FontBBox', 'ItalicAngle', 'Ascent', 'Descent', 'CapHeight', 'StemV'];
const SYMBOLIC = 4;
const NON_SYMBOLIC = 32;

function tablesOf(program: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < program.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    const start = program.readUInt32BE(at + 8);
    tables.set(
      program.toString('latin1', at, at + 4),
      program.subarray(start, start + program.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

/** Each font of the file once, with the codes that are shown in it. */
function fontsOf(file: PdfFile): { font: ReadFont; codes: Set<number> }[] {
  const found = new Map<string, { font: ReadFont; codes: Set<number> }>();
  for (const page of file.pages)
    for (const font of readFonts(file, page).values()) found.set(font.name, { font, codes: new Set() });
  for (const { font, codes } of readShownText(file))
    for (const code of codes) found.get(font.name)?.codes.add(code);
  return [...found.values()];
}

function problemsOf(file: PdfFile, font: ReadFont, codes: ReadonlySet<number>): string[] {
  const problems: string[] = [];
  const { descriptor, descendant } = font;
  for (const key of DESCRIBED)
    if (descriptor[`/${key}`] === undefined) problems.push(`its descriptor has no ${key}`);
  const flags = Number(descriptor['/Flags']);
  if ((flags & SYMBOLIC) === 0 || (flags & NON_SYMBOLIC) !== 0)
    problems.push('its glyphs go beyond the standard Latin set, and its flags deny it');
  if (descriptor['/FontName'] !== font.name || descendant['/BaseFont'] !== font.name)
    problems.push('it has several names');
  const system = file.dictionary(descendant['/CIDSystemInfo']);
  if (textOf(system['/Registry']) !== 'Adobe' || textOf(system['/Ordering']) !== 'Identity')
    problems.push('its characters are not numbered as Identity-H asks');
  if (descriptor['/CIDSet'] !== undefined) problems.push('it lists its glyphs, which PDF/A would judge');

  const program = file.stream(descriptor['/FontFile2']);
  if (!program) return [...problems, 'it has no program'];
  if (file.dictionary(descriptor['/FontFile2'])['/Length1'] !== program.length)
    problems.push('its program is not as long as Length1 says');
  const tables = tablesOf(program);
  const lacking = TABLES.filter((tag) => !tables.has(tag));
  if (lacking.length > 0) return [...problems, `its program has no ${lacking.join(', ')}`];
  const [head, hhea, hmtx] = [tables.get('head')!, tables.get('hhea')!, tables.get('hmtx')!];
  const scale = 1000 / head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  for (const code of codes) {
    if (code >= font.glyphCount) continue;
    const advance = hmtx.readUInt16BE(Math.min(code, metrics - 1) * 4) * scale;
    if (Math.abs(advance - font.widthOf(code)) > 1)
      problems.push(`code ${code} is ${advance} wide and said to be ${font.widthOf(code)}`);
  }
  const box = file.list(descriptor['/FontBBox']) as number[];
  const isOut = [36, 38, 40, 42].some((at, side) => {
    const edge = head.readInt16BE(at) * scale;
    return side < 2 ? edge < box[side]! - 1 : edge > box[side]! + 1;
  });
  if (box.length !== 4 || isOut) problems.push('its glyphs stand out of its box');
  return problems;
}

export const fontPrograms: Rule = {
  name: 'font programs',
  source: 'ISO 14289-1, 7.21.3 to 7.21.6; ISO 19005-3, 6.2.11.2 to 6.2.11.6',
  check: (file) =>
    fontsOf(file).flatMap(({ font, codes }) =>
      problemsOf(file, font, codes).map((problem) => `${font.name}: ${problem}`),
    ),
  defects: {
    'another width': bad(({ ofType }) => {
      for (const font of ofType('Font').filter((entry) => entry['/W'])) {
        const widths = (font['/W'] as [number, number[]])[1];
        widths.forEach((width, index) => (widths[index] = width + 2));
      }
    }),
    'flags of a Latin font': bad(({ ofType }) => (ofType('FontDescriptor')[0]!['/Flags'] = 32)),
    'no flags': bad(({ ofType }) => delete ofType('FontDescriptor')[0]!['/Flags']),
    'no hmtx': bad(({ ofType, stream }) =>
      stream(ofType('FontDescriptor')[0]!['/FontFile2'], (data) => data.replace('hmtx', 'xxxx')),
    ),
    'another name': bad(({ ofType }) => (ofType('FontDescriptor')[0]!['/FontName'] = '/ABCDEF+Other')),
    'another ordering': bad(({ ofType }) => {
      const font = ofType('Font').find((entry) => entry['/CIDSystemInfo'])!;
      (font['/CIDSystemInfo'] as Record<string, string>)['/Ordering'] = 'u:Japan1';
    }),
    'a box too small': bad(({ ofType }) => (ofType('FontDescriptor')[0]!['/FontBBox'] = [0, 0, 500, 500])),
    'a wrong length': bad(({ ofType, file }) => {
      file.dictionary(ofType('FontDescriptor')[0]!['/FontFile2'])['/Length1'] = 1;
    }),
    'a list of glyphs': bad(({ ofType, add }) => {
      ofType('FontDescriptor')[0]!['/CIDSet'] = add({});
    }),
  },
};
