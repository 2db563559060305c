/** Embeds a font: Type 0 with a TrueType subset, widths, and the text of every glyph. */
import { boundsOfSubset } from '../fonts/read-outline.ts';
import { subsetTrueType } from '../fonts/subset-true-type.ts';
import type { FontProgram } from '../text/font-program.ts';
import type { ObjectWriter } from './object-writer.ts';
import { binaryString, hexText } from './pdf-values.ts';

/** Bit 3 of the flags: glyphs beyond the Adobe standard Latin set, reached by their number (ISO 32000-1, table 123). */
const SYMBOLIC = 4;

/** The ToUnicode map: for each CID exactly the text that was typed. */
function toUnicode(texts: readonly string[]): string {
  const entries = texts
    .map(
      (text, cid) =>
        `<${cid.toString(16).toUpperCase().padStart(4, '0')}> ${hexText(text).replace('<FEFF', '<')}`,
    )
    .slice(1);
  const blocks = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** Six capitals that differ between the fonts of a file. */
function subsetPrefix(program: FontProgram): string {
  let number = Number.parseInt(program.resource.slice(1), 10) + program.glyphs.length * 31;
  let prefix = '';
  for (let letter = 0; letter < 6; letter++) {
    prefix = String.fromCharCode(65 + (number % 26)) + prefix;
    number = Math.floor(number / 26);
  }
  return prefix;
}

/** @returns the object of the Type 0 font */
export function writeFont(writer: ObjectWriter, program: FontProgram): number {
  const { face, glyphs, texts } = program;
  const scaled = (value: number) => Math.round((value * 1000) / face.unitsPerEm);
  const name = `${subsetPrefix(program)}+${face.postScriptName}`;
  const bounds = boundsOfSubset(face, glyphs);
  const box = [bounds.xMin, bounds.yMin, bounds.xMax, bounds.yMax]
    .map((value) => Math.sign(value) * Math.ceil((Math.abs(value) * 1000) / face.unitsPerEm))
    .join(' ');
  const file = binaryString(subsetTrueType(face, glyphs));

  const fileId = writer.reserve();
  writer.writeStream(fileId, `/Length1 ${file.length}`, file);
  const descriptorId = writer.reserve();
  writer.write(
    descriptorId,
    `<</Type /FontDescriptor /FontName /${name} /Flags ${SYMBOLIC} /FontBBox [${box}] /ItalicAngle 0` +
      ` /Ascent ${scaled(face.ascent)} /Descent ${scaled(face.descent)} /CapHeight ${scaled(face.capHeight)}` +
      ` /StemV ${face.weight >= 600 ? 140 : 80} /FontFile2 ${fileId} 0 R>>`,
  );
  const cidFontId = writer.reserve();
  const widths = glyphs.map((glyph) => scaled(glyph.advance)).join(' ');
  writer.write(
    cidFontId,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name}` +
      ` /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>` +
      ` /FontDescriptor ${descriptorId} 0 R /DW 1000 /W [0 [${widths}]] /CIDToGIDMap /Identity>>`,
  );
  const unicodeId = writer.reserve();
  writer.writeStream(unicodeId, '', toUnicode(texts));
  const fontId = writer.reserve();
  writer.write(
    fontId,
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
      ` /DescendantFonts [${cidFontId} 0 R] /ToUnicode ${unicodeId} 0 R>>`,
  );
  return fontId;
}
