import type { PrintBlock, SchemaNode } from '../../schemas/template.ts';
import type { Block, TableBlock, TableRow, Text } from '../model.ts';
import { childSpots, labelOf, type Spot, type Walk } from '../walk.ts';
import { TICK_BOX, toWriteIn } from './to-write-in.ts';

const ROWS = 4;
const MOST_COLUMNS = 4;
const ROW_HEIGHT = 10;
const DETAILS = '@details';
/** More options than these have no room in the cell of a table. */
const MOST_OPTIONS = 3;
/** Characters of options that stand on one line. */
const SHORT = 16;
const BESIDE = '   ';

const nodeAt = (holder: SchemaNode | undefined, id: string): SchemaNode | undefined =>
  id.split('.').reduce<SchemaNode | undefined>((node, step) => node?.properties?.[step], holder);

/** A group as a table with empty rows; questions without a column have a line of their own under each row. */
export function blankGroupTable(group: Spot, hints: PrintBlock): Block[] {
  const row = group.node.items ?? {};
  const all = Object.entries(row.properties ?? {}).filter(([, node]) => node.question?.showInPrint !== false);
  const named = hints.columns ?? group.node.question?.columns ?? all.slice(0, MOST_COLUMNS).map(([id]) => id);
  const widths = hints.columns ? hints.widths : group.node.question?.columnWidths;
  const columns = named.flatMap((id, index) => {
    const node = id === DETAILS ? { title: 'Details' } : nodeAt(row, id);
    return node ? [{ id, node, width: widths?.[index] ?? 1 }] : [];
  });
  const inColumns = new Set(columns.map(({ id }) => id.split('.')[0]));
  const rest = all.filter(([id, node]) => !inColumns.has(id) && node.question?.type !== 'signature');
  const words = rest.map(([id, node]) => ({ label: node.title ?? id, value: toWriteIn(node) }));
  const isStacked = inColumns.has(DETAILS);
  const one: TableRow = {
    cells: columns.map(({ id, node }) => ({
      text: id === DETAILS ? words.map(({ label }) => `${label}:`).join('\n') : cellOf(node),
    })),
    minHeight: hints.minHeight ?? ROW_HEIGHT,
    ...(words.length > 0 && !isStacked ? { details: words } : {}),
  };
  const table: TableBlock = {
    kind: 'table',
    caption: labelOf(group),
    showCaption: true,
    columns: columns.map(({ node, id, width }) => ({ label: node.title ?? id, width })),
    hasRowHeads: false,
    rows: Array.from({ length: hints.blankRows ?? ROWS }, () => structuredClone(one)),
    section: group.section,
  };
  const choices = columns
    .filter(({ node }) => optionsOf(node).length > MOST_OPTIONS)
    .map(({ node }) => choiceNote(node));
  return [...choices, table];
}

const optionsOf = (node: SchemaNode) => node.oneOf ?? node.items?.oneOf ?? [];

/** A few options are ticked in the cell; of many, the one that applies is written. */
const cellOf = (node: SchemaNode): Text => (optionsOf(node).length > MOST_OPTIONS ? '' : toWriteIn(node));

const choiceNote = (node: SchemaNode): Block => ({
  kind: 'paragraph',
  style: 'note',
  text: `${node.title ?? 'Choice'}: write one of these. ${optionsOf(node)
    .map(({ title }) => title)
    .join('; ')}`,
});

/** A table whose rows are given, with empty cells. */
export function blankFixedTable(walk: Walk, spot: Spot, hints: PrintBlock): TableBlock {
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
    rows: rows.map((row) => ({
      cells: [
        { text: labelOf(row) },
        ...known.map(({ id }) => ({ text: toWriteIn(row.node.properties?.[id] ?? {}) })),
      ],
      minHeight: hints.minHeight ?? ROW_HEIGHT,
    })),
    section: spot.section,
  };
}

/** Statements or clauses with a box for each answer, in a table for each group of them. */
export function blankStatements(walk: Walk, list: Spot): TableBlock[] {
  const { type, groups = [] } = list.node.question ?? {};
  const isClauses = type === 'clauseList';
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
      { label: isClauses ? 'Clause' : 'Statement', width: 120 },
      { label: 'Answer', width: 60 },
    ],
    hasRowHeads: true,
    rows: spots.map((spot) => ({
      cells: [
        { text: openBlanks(labelOf(spot)) },
        { text: isClauses ? `${TICK_BOX} Agreed${BESIDE}${TICK_BOX} Not agreed` : answersOf(spot.node) },
      ],
    })),
    section: list.section,
  }));
}

/** Short answers stand beside each other. */
const answersOf = (node: SchemaNode): Text => {
  const words = (node.oneOf ?? []).map(({ title }) => title).join('');
  return toWriteIn(node, words.length <= SHORT ? BESIDE : '\n');
};

/** "from [start date] on": the brackets become a line to write on. */
const openBlanks = (text: Text): Text => text.replace(/\[([^[\]]+)\]/g, '____________ ($1)');
