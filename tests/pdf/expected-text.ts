/** What a reader of the structure should hear, worked out from the model without the writer. */
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
  wetInk: 'To be signed in ink on the line',
  none: 'Not signed',
};

const answer = (text: string, missing?: boolean) =>
  missing && text.trim() === '' ? 'Not yet answered' : text;
/** Boxes to tick are drawn; they are no text. */
const boxless = (text: string) => text.replaceAll('☐', '');
const pair = ({ label, hint = '', value, missing }: KeyValue) => [
  label,
  hint,
  boxless(answer(value, missing)),
];
const cell = ({ text, missing }: TableCell) => boxless(answer(text, missing));

const listTexts = (block: ListBlock): string[] =>
  block.items.map(listItem).flatMap(({ text, list }, index) => {
    return [block.ordered ? `${index + 1}.` : '•', text, ...(list ? listTexts(list) : [])];
  });

/** The number of the page on which the heading with an anchor stands, by a look into the file. */
export type PageOf = (anchor: string) => string;

const contentsTexts = (entry: ContentsEntry, pageOf: PageOf): string[] => [
  entry.text,
  entry.anchor === undefined ? '' : pageOf(entry.anchor),
  ...(entry.entries ?? []).flatMap((below) => contentsTexts(below, pageOf)),
];

function textsOf(block: Block, pageOf: PageOf): string[] {
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
        ...(block.showCaption ? [block.caption] : []),
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap((row) => [...row.cells.map(cell), ...(row.details ?? []).flatMap(pair)]),
      ];
    case 'list':
      return listTexts(block);
    case 'figure':
      return [...(block.labels ?? []).map(({ text }) => text), block.caption ?? ''];
    case 'signature': {
      const missing = block.missing ?? false;
      if (block.fields) {
        const ways = block.fields.method?.options?.map(({ title }) => title) ?? [];
        return [block.label, block.statement ?? '', ...ways, 'Name', 'Capacity', block.capacity, 'Date'];
      }
      return [
        block.label,
        block.statement ?? '',
        HOW[missing ? 'none' : block.method],
        ...['Name', answer(block.name, missing)],
        ...(block.capacity ? ['Capacity', block.capacity] : []),
        ...['Date', answer(block.signedOn, missing && block.method !== 'wetInk')],
      ];
    }
    case 'blankLines':
      return [block.label, block.hint ?? ''];
    case 'box':
      return [block.title, ...block.blocks.flatMap((inner) => textsOf(inner, pageOf))];
    case 'contents':
      return block.entries.flatMap((entry) => contentsTexts(entry, pageOf));
  }
}

/** White space means nothing here: a line may end where a space or a hyphen stands, or anywhere in a long string. */
export const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** Who issues the document, and how it is to be protected. */
function letterheadOf({ edition, marking }: DocumentModel): string[] {
  const names = withoutSpace(edition.agency) === withoutSpace(edition.title) ? [] : [edition.title];
  return [edition.agency, ...names, marking ?? ''];
}

const unknownPage: PageOf = (anchor) => {
  throw new Error(`The contents name "${anchor}": tell on which page it stands.`);
};

/** A form for a pen has few words at its lines. */
const inForm = ({ isForm }: DocumentModel, { kind }: Block, text: string): string =>
  isForm === true && kind === 'signature' && text === HOW.wetInk ? 'Signed' : text;

export const expectedText = (model: DocumentModel, pageOf = unknownPage) =>
  withoutSpace(
    [
      ...letterheadOf(model),
      ...model.blocks.flatMap((block) => textsOf(block, pageOf).map((text) => inForm(model, block, text))),
    ].join(' '),
  );
