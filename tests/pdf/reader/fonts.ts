/** Reads what the fonts of a page say: widths, and the text of each code. */
import type { Dictionary, PdfFile, PdfPage } from './read-pdf.ts';

export interface ReadFont {
  name: string;
  dictionary: Dictionary;
  descendant: Dictionary;
  descriptor: Dictionary;
  /** Code → text, from ToUnicode. */
  unicode: Map<number, string>;
  widthOf(code: number): number;
  glyphCount: number;
}

function readUnicode(map: Buffer | undefined): Map<number, string> {
  const texts = new Map<number, string>();
  if (!map) return texts;
  for (const [, block] of map.toString('latin1').matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g)) {
      const units = text!.match(/.{4}/g) ?? [];
      texts.set(
        Number.parseInt(code!, 16),
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    }
  }
  return texts;
}

function readWidths(file: PdfFile, font: Dictionary): (code: number) => number {
  const widths = new Map<number, number>();
  const entries = file.list(font['/W']);
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const first = entries[index] as number;
    file.list(entries[index + 1]).forEach((width, offset) => widths.set(first + offset, width as number));
  }
  return (code) => widths.get(code) ?? (font['/DW'] as number | undefined) ?? 1000;
}

function countGlyphs(program: Buffer | undefined): number {
  if (!program) return 0;
  for (let table = 0; table < program.readUInt16BE(4); table++) {
    const at = 12 + table * 16;
    if (program.toString('latin1', at, at + 4) === 'maxp')
      return program.readUInt16BE(program.readUInt32BE(at + 8) + 4);
  }
  return 0;
}

/** The fonts of a page by resource name, for example `/F1`. */
export function readFonts(file: PdfFile, page: PdfPage): Map<string, ReadFont> {
  const resources = file.dictionary(file.dictionary(page.dictionary['/Resources'])['/Font']);
  return new Map(
    Object.entries(resources).map(([resource, reference]) => {
      const dictionary = file.dictionary(reference);
      const descendant = file.dictionary(file.list(dictionary['/DescendantFonts'])[0]);
      const descriptor = file.dictionary(descendant['/FontDescriptor'] ?? dictionary['/FontDescriptor']);
      return [
        resource,
        {
          name: String(dictionary['/BaseFont']),
          dictionary,
          descendant,
          descriptor,
          unicode: readUnicode(file.stream(dictionary['/ToUnicode'])),
          widthOf: readWidths(file, descendant),
          glyphCount: countGlyphs(file.stream(descriptor['/FontFile2'])),
        },
      ];
    }),
  );
}
