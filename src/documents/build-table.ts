import type { PrintBlock, SchemaNode } from '../schemas/template.ts';
import { formatAnswer } from './format-answer.ts';
import { hasContent } from './has-content.ts';
import type { KeyValue, TableBlock, TableCell, TableRow } from './model.ts';
import { childSpots, labelOf, isMissing, rowSpots, type Spot, type Walk } from './walk.ts';

/** Columns that a block or a question asks for. Without any, the first short questions of a row are taken. */
export interface ColumnHints {
  columns?: string[] | undefined;
  widths?: number[] | undefined;
}
const MOST_COLUMNS = 4;
/** A column that holds everything that has no column of its own, as labelled lines. */
const DETAILS = '@details';

/**
 * A repeating group as a table. Questions of a row that are no column stand as labelled lines under their row when
 * they are filled; columns that are empty in every row are left out.
 */
export function buildGroupTable(
  walk: Walk,
  group: Spot,
  hints: ColumnHints,
  isCaptionShown: boolean,
): TableBlock | undefined {
  const rows = inSourceOrder(walk, group, rowSpots(group));
  const cells = rows.map((row) => childSpots(walk, row));
  const columns = chooseColumns(walk, group.node, hints, cells);
  if (rows.length === 0 || columns.length === 0) return undefined;
  return {
    kind: 'table',
    caption: labelOf(group),
    showCaption: isCaptionShown,
    columns: columns.map(({ node, id, width }) => ({ label: node.title ?? id, width })),
    hasRowHeads: false,
    rows: cells.map((spots) => buildRow(walk, spots, columns)),
    section: group.section,
  };
}

function buildRow(walk: Walk, spots: Spot[], columns: Pick<Column, 'id'>[]): TableRow {
  const ids = columns.map(({ id }) => id);
  const details = spots
    .filter((spot) => !ids.includes(idOf(spot)))
    .map((spot) => buildDetail(walk, withoutColumns(spot, ids)))
    .filter((detail) => detail !== undefined);
  const stacked = ids.includes(DETAILS);
  const cells = ids.map((id) => {
    if (id === DETAILS) return { text: details.map(({ label, value }) => `${label}: ${value}`).join('\n') };
    const spot = spotAt(spots, id);
    return spot ? buildCell(walk, spot) : { text: '' };
  });
  return details.length > 0 && !stacked ? { cells, details } : { cells };
}

/** A question of the row, or with dots a part of one: `person.name`. */
function spotAt(spots: Spot[], id: string): Spot | undefined {
  const [head, ...rest] = id.split('.');
  const whole = spots.find((candidate) => idOf(candidate) === head);
  return rest.reduce<Spot | undefined>((spot, step) => {
    const node = spot?.node.properties?.[step];
    if (!spot || !node) return undefined;
    return { ...spot, node, path: `${spot.path}.${step}`, value: partOf(spot.value, step) };
  }, whole);
}

const partOf = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string, unknown>)[step]
    : undefined;

/** The parts of an answer that stand in no column of their own. */
function withoutColumns(spot: Spot, columns: string[]): Spot {
  const parts = columns
    .filter((id) => id.startsWith(`${idOf(spot)}.`))
    .map((id) => id.slice(idOf(spot).length + 1));
  if (parts.length === 0 || typeof spot.value !== 'object' || spot.value === null) return spot;
  const rest = Object.entries(spot.value).filter(([id]) => !parts.includes(id));
  return { ...spot, value: rest.length > 0 ? Object.fromEntries(rest) : undefined };
}

function buildCell(walk: Walk, spot: Spot): TableCell {
  const isUnanswered = isMissing(walk, spot);
  return {
    ...formatAnswer(spot.node, spot.value),
    path: spot.path,
    ...(isUnanswered ? { missing: true } : {}),
  };
}

function buildDetail(walk: Walk, spot: Spot): KeyValue | undefined {
  const { text, ...rest } = buildCell(walk, spot);
  if (text === '' && !rest.missing) return undefined;
  return { label: labelOf(spot), value: text, section: spot.section, ...rest };
}

const idOf = (spot: Spot): string => spot.path.slice(spot.path.lastIndexOf('.') + 1);

interface Column {
  id: string;
  node: SchemaNode;
  width: number;
}

function chooseColumns(walk: Walk, group: SchemaNode, hints: ColumnHints, rows: Spot[][]): Column[] {
  const questions = Object.entries(group.items?.properties ?? {}).filter(
    ([, node]) => node.question?.showInPrint !== false,
  );
  const named = hints.columns ?? group.question?.columns;
  const widths = hints.columns ? hints.widths : group.question?.columnWidths;
  const ids = named ?? questions.slice(0, MOST_COLUMNS).map(([id]) => id);
  const all = ids.flatMap((id, index) => {
    const node = id === DETAILS ? { title: 'Details' } : columnNode(group, id);
    return node && node.question?.showInPrint !== false ? [{ id, node, width: widths?.[index] ?? 1 }] : [];
  });
  const isUsed = (column: Column) =>
    column.id === DETAILS ||
    rows.some((row) => {
      const spot = spotAt(row, column.id);
      return spot !== undefined && (hasContent(spot.value) || walk.missing.has(spot.path));
    });
  const used = all.filter(isUsed);
  return scaled(used.length > 0 ? used : all.slice(0, 1), all);
}

/**
 * The question that a column shows. A part that has parts itself (a month with four figures) has no room in a column;
 * it stands under the row.
 */
function columnNode(group: SchemaNode, id: string): SchemaNode | undefined {
  const node = id
    .split('.')
    .reduce<SchemaNode | undefined>((holder, step) => holder?.properties?.[step], group.items);
  return id.includes('.') && node?.properties ? undefined : node;
}

/** The columns that are left share the whole width. */
function scaled(used: Column[], all: Column[]): Column[] {
  const total = (columns: Column[]) => columns.reduce((sum, column) => sum + column.width, 0);
  const factor = total(all) / (total(used) || 1);
  return used.map((column) => ({ ...column, width: Math.round(column.width * factor * 10) / 10 }));
}

/**
 * Rows that name a row of another group (`optionsFrom`, an action's family) are put together in that group's order:
 * general rows first, then those of each family. Paths keep pointing at the rows as they are stored.
 */
function inSourceOrder<Row extends Spot>(walk: Walk, group: Spot, rows: Row[]): Row[] {
  const found = Object.entries(group.node.items?.properties ?? {}).find(
    ([, node]) => node.question?.optionsFrom,
  );
  if (!found) return rows;
  const [id, node] = found;
  const [source = '', field = ''] = splitLast(node.question?.optionsFrom ?? '');
  const offered = walk.answers[source];
  const names = Array.isArray(offered)
    ? offered.map((row) => String((row as Record<string, unknown>)[field] ?? ''))
    : [];
  const placeOf = (row: Row) => {
    const value = (row.value as Record<string, unknown> | undefined)?.[id];
    if (!hasContent(value)) return -1;
    const place = names.indexOf(String(value));
    return place < 0 ? names.length : place;
  };
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

const splitLast = (path: string): [string, string] => {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
};

/** A table with fixed rows: one row for each property, one column for each property of a row. */
export function buildFixedTable(
  walk: Walk,
  spot: Spot,
  block: Pick<PrintBlock, 'columns' | 'widths'>,
  isCaptionShown: boolean,
): TableBlock {
  const rows = childSpots(walk, spot);
  const ids = block.columns?.filter((id) => id !== '@row') ?? [
    ...new Set(rows.flatMap((row) => Object.keys(row.node.properties ?? {}))),
  ];
  const nodeOf = (id: string) => rows.map((row) => row.node.properties?.[id]).find(Boolean);
  const printed = ids.filter((id) => nodeOf(id) && nodeOf(id)?.question?.showInPrint !== false);
  const widths = block.widths ?? [2, ...printed.map(() => 1)];
  return {
    kind: 'table',
    caption: labelOf(spot),
    showCaption: isCaptionShown,
    columns: [
      { label: spot.node.question?.itemLabel ?? 'Item', width: widths[0] ?? 2 },
      ...printed.map((id, index) => ({ label: nodeOf(id)?.title ?? id, width: widths[index + 1] ?? 1 })),
    ],
    hasRowHeads: true,
    rows: rows.map((row) => {
      const { cells, details } = buildRow(
        walk,
        childSpots(walk, row),
        printed.map((id) => ({ id })),
      );
      return { cells: [{ text: labelOf(row) }, ...cells], ...(details ? { details } : {}) };
    }),
    section: spot.section,
  };
}
