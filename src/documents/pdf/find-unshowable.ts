/** Finds what no loaded font can draw, so that the person can be told before a file is made. */
import { listItem } from '../list-item.ts';
import type { Block, ContentsEntry, DocumentModel, KeyValue, ListBlock, TableBlock } from '../model.ts';
import type { PdfFonts } from './fonts/pdf-fonts.ts';
import { paragraphsOf } from './text/clusters.ts';
import { createShaper } from './text/shape.ts';
import { textsOf } from './texts-of.ts';

export interface Unshowable {
  /** The whole text. */
  text: string;
  /** Each character that will stand as a box, once, as it was typed. */
  characters: string[];
  /** What the text answers, in words. */
  label: string;
  path?: string;
}

interface Said {
  text: string;
  label: string;
  path?: string | undefined;
}

const ofKeyValue = ({ label, value, path }: KeyValue): Said[] => [
  { text: label, label, path },
  { text: value, label, path },
];

function ofTable(block: TableBlock): Said[] {
  const heads = block.columns.map(({ label }) => ({ text: label, label: block.caption }));
  const rows = block.rows.flatMap((row) => [
    ...row.cells.map(({ text, path }, index) => ({
      text,
      label: block.columns[index]?.label ?? block.caption,
      path,
    })),
    ...(row.details ?? []).flatMap(ofKeyValue),
  ]);
  return [{ text: block.caption, label: block.caption }, ...heads, ...rows];
}

function ofBlock(block: Block, heading: string): Said[] {
  switch (block.kind) {
    case 'heading':
      return [block.part ?? '', block.text].map((text) => ({ text, label: block.text }));
    case 'paragraph':
      return [{ text: block.text, label: heading }];
    case 'keyValueList':
      return block.items.flatMap(ofKeyValue);
    case 'table':
      return ofTable(block);
    case 'list':
      return ofList(block, heading);
    case 'figure':
      return [...(block.labels ?? []).map(({ text }) => text), block.caption ?? ''].map((text) => ({
        text,
        label: block.caption ?? heading,
      }));
    case 'signature':
      return [block.label, block.capacity, block.statement ?? '', block.name, block.signedOn].map((text) => ({
        text,
        label: block.label,
        path: block.path,
      }));
    case 'blankLines':
      return [{ text: block.label, label: block.label }];
    case 'box':
      return [
        { text: block.title, label: heading },
        ...block.blocks.flatMap((inner) => ofBlock(inner, block.title)),
      ];
    case 'contents':
      return block.entries.flatMap(ofContents);
  }
}

const ofList = (block: ListBlock, heading: string): Said[] =>
  block.items
    .map(listItem)
    .flatMap(({ text, list }) => [{ text, label: heading }, ...(list ? ofList(list, heading) : [])]);

const ofContents = ({ text, entries = [] }: ContentsEntry): Said[] => [
  { text, label: text },
  ...entries.flatMap(ofContents),
];

/**
 * Every text of the document with characters that the fonts lack, in the order of the document.
 * @throws Error if a font that the text needs cannot be loaded
 */
export async function findUnshowable(model: DocumentModel, fonts: PdfFonts): Promise<Unshowable[]> {
  const shaper = createShaper(await fonts.withTexts(textsOf(model)));
  const found: Unshowable[] = [];
  const look = ({ text, label, path }: Said) => {
    const characters = new Set<string>();
    for (const paragraph of paragraphsOf(text)) {
      for (const unit of shaper.shape(paragraph, 'regular')) if (unit.unshowable) characters.add(unit.text);
    }
    if (characters.size > 0)
      found.push({ text, characters: [...characters], label, ...(path ? { path } : {}) });
  };
  let heading = model.title;
  for (const text of [model.title, model.edition.agency, model.edition.title, model.marking ?? '']) {
    look({ text, label: 'Header and footer' });
  }
  for (const block of model.blocks) {
    if (block.kind === 'heading') heading = block.text;
    for (const said of ofBlock(block, heading)) look(said);
  }
  return found;
}
