/**
 * Large print has room for few words in a line. Questions stand above their answers, a table of several columns
 * becomes labelled lists, one box for each row, and the words of a drawing are printed below it.
 */
import { toWriteIn } from '../../blank/to-write-in.ts';
import type { Block, Field, KeyValue, TableBlock, TableRow } from '../../model.ts';

/** Room that a column needs, in points of the layout: about eighteen letters. */
const COLUMN = 115;

/** Boxes that stand below the words of their columns have these words beside them again. */
function choiceOf(cells: readonly KeyValue[]): KeyValue | undefined {
  const fields = cells.flatMap(({ fields: own = [] }) => own);
  const [first] = fields;
  const isOne =
    fields.length === cells.length &&
    fields.every(({ isWordless, path }) => isWordless && path === first?.path);
  if (!first || !isOne) return undefined;
  const field: Field = {
    ...first,
    isWordless: false,
    options: fields.flatMap(({ options = [] }) => options),
  };
  return { label: 'Answer', value: toWriteIn([field]), fields: [field] };
}

/** A row as a box: its head is the title, its other cells are answers with the heads of their columns. */
function boxOfRow(table: TableBlock, row: TableRow, index: number): Block {
  const [first, ...rest] = row.cells;
  const hasTitle = table.hasRowHeads && first !== undefined && first.text.trim() !== '' && !first.tag;
  const from = hasTitle ? 1 : 0;
  const cells = (hasTitle ? rest : row.cells).map(({ text, ...more }, column): KeyValue => {
    return { ...more, label: table.columns[column + from]?.label ?? '', value: text };
  });
  const choice = choiceOf(cells);
  // What is empty stays too: it may be written on by hand.
  const items = [...(choice ? [choice] : cells), ...(row.details ?? [])];
  const number = `${String(index + 1)} of ${String(table.rows.length)}`;
  return {
    kind: 'box',
    style: 'row',
    title: hasTitle ? first.text : `${table.caption}, ${number}`,
    blocks: items.length > 0 ? [{ kind: 'keyValueList', layout: 'stacked', items }] : [],
  };
}

function ofTable(table: TableBlock, width: number): Block[] {
  if (table.columns.length * COLUMN <= width) return [table];
  const caption: Block = { kind: 'paragraph', style: 'lead', text: table.caption };
  return [
    ...(table.showCaption ? [caption] : []),
    ...table.rows.map((row, index) => boxOfRow(table, row, index)),
  ];
}

/**
 * @param blocks of a document
 * @param width of the content, in points of the layout
 */
export function forLargePrint(blocks: readonly Block[], width: number): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'keyValueList') return [{ ...block, layout: 'stacked' }];
    if (block.kind === 'table') return ofTable(block, width);
    if (block.kind === 'box') return [{ ...block, blocks: forLargePrint(block.blocks, width) }];
    if (block.kind !== 'figure' || !block.labels?.length || block.alternative.trim() === '') return [block];
    return [block, { kind: 'paragraph', text: block.alternative }];
  });
}
