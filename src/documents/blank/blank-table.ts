import type { PrintBlock, SchemaNode } from '../../schemas/template.ts';
import type { Block, KeyValue, TableBlock, TableCell, TableRow, Text } from '../model.ts';
import { childSpots, labelOf, type Spot } from '../walk.ts';
import { rowCount, type BlankWalk } from './blank-walk.ts';
import { fieldsOf, partsOf, type Place } from './fields-of.ts';
import { toWriteIn } from './to-write-in.ts';

const ROWS = 4;
const MOST_COLUMNS = 4;
const ROW_HEIGHT = 10;
const DETAILS = '@details';
/** More options than these have no room in the cell of a table. */
const MOST_OPTIONS = 3;
/** Characters of options that stand on one line. */
const SHORT = 16;
const BESIDE = '   ';

/** The question at a dotted id inside a row. */
function placeAt(row: Place, id: string): Place | undefined {
  const place = id
    .split('.')
    .reduce<Place | undefined>(
      (holder, step) => holder && partsOf(holder).find(({ path }) => path === `${holder.path}.${step}`),
      row,
    );
  return place && { ...place, name: `${row.name}: ${place.node.title ?? id}` };
}

/** A group as a table with empty rows; questions without a column have a line of their own under each row. */
export function blankGroupTable(walk: BlankWalk, group: Spot, hints: PrintBlock, within = ''): Block[] {
  const node = group.node.items ?? {};
  const item = group.node.question?.itemLabel ?? 'row';
  const rowAt = (index: number): Place => ({
    node,
    path: `${group.path}.${index}`,
    name: [within, labelOf(group), `${item} ${index + 1}`].filter(Boolean).join(', '),
  });
  const all = partsOf(rowAt(0)).map(({ path, node: part }) => ({
    id: path.slice(rowAt(0).path.length + 1),
    node: part,
  }));
  const named =
    hints.columns ?? group.node.question?.columns ?? all.slice(0, MOST_COLUMNS).map(({ id }) => id);
  const widths = hints.columns ? hints.widths : group.node.question?.columnWidths;
  const columns = named.flatMap((id, index) => {
    const part = id === DETAILS ? { title: 'Details' } : placeAt(rowAt(0), id)?.node;
    return part ? [{ id, node: part, width: widths?.[index] ?? 1 }] : [];
  });
  const inColumns = new Set(columns.map(({ id }) => id.split('.')[0]));
  const rest = all.filter(
    ({ id, node: part }) => !inColumns.has(id) && (walk.isFillable || part.question?.type !== 'signature'),
  );
  const isStacked = inColumns.has(DETAILS);
  const rowOf = (index: number): TableRow => {
    const row = rowAt(index);
    const details = rest.map(({ id, node: part }) => answerIn(walk, placeAt(row, id)!, part));
    return {
      cells: columns.map(({ id }) => (id === DETAILS ? stacked(details) : cellAt(walk, placeAt(row, id)!))),
      minHeight: hints.minHeight ?? ROW_HEIGHT,
      ...(details.length > 0 && !isStacked ? { details } : {}),
    };
  };
  const table: TableBlock = {
    kind: 'table',
    caption: labelOf(group),
    showCaption: true,
    columns: columns.map(({ node: part, id, width }) => ({ label: part.title ?? id, width })),
    hasRowHeads: false,
    rows: Array.from({ length: rowCount(walk, group.path, hints.blankRows ?? ROWS) }, (_, index) =>
      rowOf(index),
    ),
    section: group.section,
  };
  const choices = columns
    .filter(({ node: part }) => !walk.isFillable && optionsOf(part).length > MOST_OPTIONS)
    .map(({ node: part }) => choiceNote(part));
  return [...choices, table];
}

/** A question of a row that has no column. */
function answerIn(walk: BlankWalk, place: Place, node: SchemaNode): KeyValue {
  const fields = fieldsOf(walk, place);
  return {
    label: node.title ?? place.path,
    value: toWriteIn(fields),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

/** Questions of a row that share a cell. */
function stacked(details: readonly KeyValue[]): TableCell {
  const fields = details.flatMap(({ label, fields: own = [] }) =>
    own.map((field) => ({ ...field, label: field.label === undefined ? label : `${label}, ${field.label}` })),
  );
  return {
    text: details.map(({ label }) => `${label}:`).join('\n'),
    ...(fields.length > 0 ? { fields, text: toWriteIn(fields) } : {}),
  };
}

const optionsOf = (node: SchemaNode) => node.oneOf ?? node.items?.oneOf ?? [];

/** A few options are ticked in the cell; of many, the one that applies is written, or chosen from a list. */
function cellAt(walk: BlankWalk, place: Place): TableCell {
  const isLong = optionsOf(place.node).length > MOST_OPTIONS;
  if (isLong && !walk.isFillable) return { text: '' };
  // What is written in the cell of a paper form needs no labels: a person, for example.
  const fields = fieldsOf(walk, place).map((field) => ({
    ...field,
    kind:
      isLong && field.kind === 'one'
        ? ('list' as const)
        : field.kind === 'line' && field.label === undefined
          ? ('text' as const)
          : field.kind,
  }));
  if (!walk.isFillable && place.node.properties && optionsOf(place.node).length === 0) return { text: '' };
  return { text: toWriteIn(fields), ...(fields.length > 0 ? { fields } : {}) };
}

const choiceNote = (node: SchemaNode): Block => ({
  kind: 'paragraph',
  style: 'note',
  text: `${node.title ?? 'Choice'}: write one of these. ${optionsOf(node)
    .map(({ title }) => title)
    .join('; ')}`,
});

/** A table whose rows are given, with empty cells. */
export function blankFixedTable(walk: BlankWalk, spot: Spot, hints: PrintBlock, within = ''): TableBlock {
  const rows = childSpots(walk, spot);
  const ids = hints.columns?.filter((id) => id !== '@row') ?? [
    ...new Set(rows.flatMap((row) => Object.keys(row.node.properties ?? {}))),
  ];
  const known = ids.flatMap((id) => {
    const node = rows.map((row) => row.node.properties?.[id]).find((found) => found !== undefined);
    return node && node.question?.showInPrint !== false ? [{ id, node }] : [];
  });
  const widths = hints.widths ?? [2, ...known.map(() => 1)];
  return {
    kind: 'table',
    caption: labelOf(spot),
    showCaption: true,
    columns: [
      { label: spot.node.question?.itemLabel ?? 'Item', width: widths[0] ?? 2 },
      ...known.map(({ id, node }, index) => ({ label: node.title ?? id, width: widths[index + 1] ?? 1 })),
    ],
    hasRowHeads: true,
    rows: rows.map((row) => {
      const name = [within, labelOf(spot), labelOf(row)].filter(Boolean).join(', ');
      return {
        cells: [
          { text: labelOf(row) },
          ...known.map(({ id }): TableCell => {
            const place = placeAt({ ...row, name }, id);
            return place ? cellAt(walk, place) : { text: '' };
          }),
        ],
        minHeight: hints.minHeight ?? ROW_HEIGHT,
      };
    }),
    section: spot.section,
  };
}

/** Statements or clauses with a box for each answer, in a table for each group of them. */
export function blankStatements(walk: BlankWalk, list: Spot): TableBlock[] {
  const { type, groups = [] } = list.node.question ?? {};
  const all = childSpots(walk, list);
  const idOf = (spot: Spot) => spot.path.slice(list.path.length + 1);
  const named = new Set(groups.flatMap(({ items }) => items));
  const parts = [
    ...groups.map(({ title, items }) => ({ title, spots: all.filter((spot) => items.includes(idOf(spot))) })),
    { title: '', spots: all.filter((spot) => !named.has(idOf(spot))) },
  ].filter(({ spots }) => spots.length > 0);
  return parts.map(({ title, spots }) => ({
    kind: 'table',
    caption: [labelOf(list), title].filter(Boolean).join(': '),
    showCaption: true,
    columns: [
      { label: type === 'clauseList' ? 'Clause' : 'Statement', width: 120 },
      { label: 'Answer', width: 60 },
    ],
    hasRowHeads: true,
    rows: spots.map((spot) => {
      const fields = fieldsOf(walk, { ...spot, name: openBlanks(labelOf(spot)) });
      return {
        cells: [{ text: openBlanks(labelOf(spot)) }, { text: toWriteIn(fields, betweenOf(fields)), fields }],
      };
    }),
    section: list.section,
  }));
}

/** Short answers stand beside each other. */
const betweenOf = (fields: ReturnType<typeof fieldsOf>): Text => {
  const words = (fields[0]?.options ?? []).map(({ title }) => title).join('');
  return words.length <= SHORT ? BESIDE : '\n';
};

/** "from [start date] on": the brackets become a line to write on. */
const openBlanks = (text: Text): Text => text.replace(/\[([^[\]]+)\]/g, '____________ ($1)');
