import type { PrintBlock } from '../../schemas/template.ts';
import type { Field, TableBlock, TableCell, TableRow, Text } from '../model.ts';
import { childSpots, labelOf, type Spot } from '../walk.ts';
import type { BlankWalk } from './blank-walk.ts';
import { fieldsOf } from './fields-of.ts';
import { TICK_BOX, toWriteIn } from './to-write-in.ts';

/** Characters of options that stand on one line. */
const SHORT = 16;
const BESIDE = '   ';
/** Columns, in millimetres: the words, and all answers together. */
const WORDS = 120;
const ANSWERS = 60;

/**
 * Statements or clauses with a box for each answer, in a table for each group of them. Where the print hints give a
 * width for each answer, each has a column.
 */
export function blankStatements(walk: BlankWalk, list: Spot, { widths = [] }: PrintBlock): TableBlock[] {
  const { groups = [] } = list.node.question ?? {};
  const all = childSpots(walk, list);
  const idOf = (spot: Spot) => spot.path.slice(list.path.length + 1);
  const named = new Set(groups.flatMap(({ items }) => items));
  const parts = [
    ...groups.map(({ title, items }) => ({ title, spots: all.filter((spot) => items.includes(idOf(spot))) })),
    { title: '', spots: all.filter((spot) => !named.has(idOf(spot))) },
  ].filter(({ spots }) => spots.length > 0);
  return parts.map(({ title, spots }) => {
    // What the table is called stands in its head: a line less for each of many short tables.
    const words = [labelOf(list), title].filter(Boolean).join(': ');
    const asked = spots.map((spot) => ({
      text: openBlanks(labelOf(spot)),
      fields: fieldsOf(walk, { ...spot, name: openBlanks(labelOf(spot)) }),
    }));
    const columns = columnsOf(
      asked.map(({ fields }) => fields),
      widths,
    );
    return {
      kind: 'table',
      caption: words,
      showCaption: false,
      columns: columns
        ? [{ label: words, width: columns.words }, ...columns.answers]
        : [
            { label: words, width: WORDS },
            { label: 'Answer', width: ANSWERS },
          ],
      hasRowHeads: true,
      rows: asked.map(({ text, fields }): TableRow => ({
        cells: [
          { text },
          ...(columns
            ? boxes(fields[0]!)
            : [{ text: toWriteIn(fields, betweenOf(fields)), ...(fields.length > 0 ? { fields } : {}) }]),
        ],
      })),
      section: list.section,
    };
  });
}

/** A column for each answer, where all rows have the same answers and the hints give each a width. */
function columnsOf(
  rows: readonly Field[][],
  widths: readonly number[],
): { words: number; answers: TableBlock['columns'] } | undefined {
  const titlesOf = (fields: readonly Field[]) => (fields[0]?.options ?? []).map(({ title }) => title);
  const titles = titlesOf(rows[0] ?? []);
  const isAlike = rows.every(
    (fields) =>
      fields.length === 1 && fields[0]!.kind === 'one' && titlesOf(fields).join('\n') === titles.join('\n'),
  );
  if (titles.length === 0 || widths.length <= titles.length || !isAlike) return undefined;
  const own = widths.slice(-titles.length);
  return {
    words: widths.slice(0, -titles.length).reduce((sum, width) => sum + width, 0),
    answers: titles.map((label, index) => ({ label, width: own[index]! })),
  };
}

/** One field over several cells: a box in each. */
const boxes = (field: Field): TableCell[] =>
  (field.options ?? []).map((option) => ({
    text: TICK_BOX,
    fields: [{ ...field, options: [option], isWordless: true }],
  }));

/** Short answers stand beside each other. */
const betweenOf = (fields: readonly Field[]): Text => {
  const words = (fields[0]?.options ?? []).map(({ title }) => title).join('');
  return words.length <= SHORT ? BESIDE : '\n';
};

/** "from [start date] on": the brackets become a line to write on. */
const openBlanks = (text: Text): Text => text.replace(/\[([^[\]]+)\]/g, '____________ ($1)');
