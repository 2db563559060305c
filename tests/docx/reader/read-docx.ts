/** Reads a Word file without the library that wrote it. */
import { strFromU8, unzipSync } from 'fflate';
import { allOf, childOf, elementsOf, parseXml, type XmlNode } from './parse-xml.ts';

export interface DocxRun {
  text: string;
  isRightToLeft: boolean;
  /** The language of what is written from right to left. */
  rightLanguage: string | undefined;
}
export interface DocxParagraph {
  node: XmlNode;
  style: string;
  text: string;
  isRightToLeft: boolean;
  runs: DocxRun[];
}
export interface DocxFile {
  /** The parts that are XML, by name. */
  parts: Map<string, XmlNode>;
  names: string[];
  body: XmlNode;
  paragraphs: DocxParagraph[];
  tables: XmlNode[];
}

export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const parts = new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, parsed(name, files[name]!)] as const),
  );
  const body = childOf(parts.get('word/document.xml'), 'w:body');
  if (!body) throw new Error('no body');
  return {
    parts,
    names,
    body,
    paragraphs: allOf(body, 'w:p').map(paragraphOf),
    tables: allOf(body, 'w:tbl'),
  };
}

function parsed(name: string, bytes: Uint8Array): XmlNode {
  try {
    return parseXml(strFromU8(bytes));
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

function paragraphOf(node: XmlNode): DocxParagraph {
  const properties = childOf(node, 'w:pPr');
  const runs = allOf(node, 'w:r').map((run) => ({
    text: textOf(run),
    isRightToLeft: isOn(childOf(childOf(run, 'w:rPr'), 'w:rtl')),
    rightLanguage: childOf(childOf(run, 'w:rPr'), 'w:lang')?.attributes['w:bidi'],
  }));
  return {
    node,
    style: childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? 'Normal',
    text: runs.map(({ text }) => text).join(''),
    isRightToLeft: isOn(childOf(properties, 'w:bidi')),
    runs,
  };
}

export const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off'].includes(node.attributes['w:val'] ?? '1');

const textOf = (run: XmlNode): string =>
  elementsOf(run)
    .map((child) => {
      if (child.name === 'w:t') return child.children.filter((part) => typeof part === 'string').join('');
      if (child.name === 'w:sym')
        return String.fromCodePoint(Number.parseInt(child.attributes['w:char'] ?? '', 16));
      return child.name === 'w:tab' ? '\t' : child.name === 'w:br' ? '\n' : '';
    })
    .join('');

/** The words of a header, a footer or the body, in order. */
export const wordsOf = (part: XmlNode | undefined): string =>
  part
    ? allOf(part, 'w:p')
        .map((paragraph) => paragraphOf(paragraph).text)
        .join('\n')
    : '';
