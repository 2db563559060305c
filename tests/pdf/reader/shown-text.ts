/** Every piece of text that a page shows: where, in which font, by which codes, and in which marked content. */
import { readContent, type Step } from './content.ts';
import { readFonts, type ReadFont } from './fonts.ts';
import type { PdfFile } from './read-pdf.ts';

export interface ShownText {
  page: number;
  font: ReadFont;
  resource: string;
  codes: number[];
  marks: Step['marks'];
  size: number;
  left: number;
  baseline: number;
  /** Where it ends, in points. */
  right: number;
}

/** The marked-content number that something belongs to; nothing for artifacts. */
export function numberOf(marks: Step['marks']): number | undefined {
  for (const { properties } of marks) {
    const number = properties.get('/MCID');
    if (typeof number === 'number') return number;
  }
  return undefined;
}

/** All text of a file in the order of painting. Text that uses a font which is not there throws. */
export function readShownText(file: PdfFile): ShownText[] {
  return file.pages.flatMap((page, index) => {
    const fonts = readFonts(file, page);
    const shown: ShownText[] = [];
    let resource = '';
    let size = 0;
    let x = 0;
    let y = 0;
    for (const { operator, operands, marks } of readContent(page)) {
      if (operator === 'BT') [x, y] = [0, 0];
      else if (operator === 'Td') [x, y] = [x + (operands[0] as number), y + (operands[1] as number)];
      else if (operator === 'Tm') [x, y] = operands.slice(4) as [number, number];
      else if (operator === 'Tf') [resource, size] = [String(operands[0]), operands[1] as number];
      else if (operator === 'Tj') {
        const font = fonts.get(resource);
        if (!font)
          throw new Error(`Page ${index + 1} shows text in a font "${resource}" that it does not have.`);
        const codes = (String(operands[0]).slice(1, -1).match(/.{4}/g) ?? []).map((code) =>
          Number.parseInt(code, 16),
        );
        const width = codes.reduce((sum, code) => sum + font.widthOf(code), 0) * (size / 1000);
        shown.push({
          page: index,
          font,
          resource,
          codes,
          marks,
          size,
          left: x,
          baseline: y,
          right: x + width,
        });
        x += width;
      }
    }
    return shown;
  });
}

/** Whether strings are to be read from their end (ISO 32000-1, 14.8.2.3.3). */
const isReversed = (marks: Step['marks']): boolean => marks.some(({ tag }) => tag === '/ReversedChars');

/** What a reader gets when it copies the text, in the order of reading. */
export function copiedText({ codes, font, marks }: ShownText): string {
  const text = codes.map((code) => font.unicode.get(code) ?? '').join('');
  return isReversed(marks) ? Array.from(text).reverse().join('') : text;
}
