/** What a reader of the Word file should find, worked out from the model without the writer. */
import { listItem } from '../../src/documents/list-item.ts';
import type {
  Block,
  ContentsEntry,
  DocumentModel,
  KeyValue,
  ListBlock,
  TableCell,
} from '../../src/documents/model.ts';

const HOW = {
  typed: 'Signed by typing the name',
  drawn: 'Signed by drawing',
  wetInk: 'To be signed in ink',
  none: 'Not signed',
};

const answer = ({ text, missing, tag }: TableCell) => {
  const words = missing && text.trim() === '' ? 'Not yet answered' : text;
  return tag ? `${tag.letter} ${words}` : words;
};
const pair = ({ value, ...item }: KeyValue) => [
  item.label,
  item.hint ?? '',
  answer({ text: value, ...item }),
];
const detail = (item: KeyValue) => [`${item.label}:`, ...pair(item).slice(2)];
const itemsOf = (list: ListBlock): string[] =>
  list.items.map(listItem).flatMap((item) => [item.text, ...(item.list ? itemsOf(item.list) : [])]);
const entriesOf = (entries: ContentsEntry[]): string[] =>
  entries.flatMap(({ text, entries: below = [] }) => [text, ...entriesOf(below)]);

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.part ?? '', block.text];
    case 'paragraph':
      return [block.text];
    case 'keyValueList':
      return block.items.flatMap(pair);
    case 'table':
      if (block.rows.length === 0) return [];
      return [
        ...(block.showCaption === false ? [] : [block.caption]),
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap((row) => [...row.cells.map(answer), ...(row.details ?? []).flatMap(detail)]),
      ];
    case 'list':
      return itemsOf(block);
    case 'figure':
      return [block.caption ?? ''];
    case 'signature': {
      const missing = block.missing ?? false;
      const date = { text: block.signedOn, missing: missing && block.method !== 'wetInk' };
      return [
        block.label,
        block.statement ?? '',
        ...['Signature', HOW[missing ? 'none' : block.method]],
        ...['Name', answer({ text: block.name, missing })],
        ...(block.capacity ? ['Capacity', block.capacity] : []),
        ...['Date', answer(date)],
      ];
    }
    case 'blankLines':
      return [block.label, block.hint ?? ''];
    case 'box':
      return [block.title, ...block.blocks.flatMap(textsOf)];
    case 'contents':
      return entriesOf(block.entries);
  }
}

/** White space means nothing here: a line is a paragraph of its own. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

export const expectedWords = ({ edition, marking = '', blocks }: DocumentModel): string => {
  const names = withoutSpace(edition.agency) === withoutSpace(edition.title) ? [] : [edition.title];
  return withoutSpace([edition.agency, ...names, marking, ...blocks.flatMap(textsOf)].join(' '));
};
