import type { PrintBlock, SchemaNode } from '../../schemas/template.ts';
import type { Block, KeyValue, TableBlock, TableCell, TableRow } from '../model.ts';
import { childSpots, labelOf, type Spot } from '../walk.ts';
import { rowCount, type BlankWalk } from './blank-walk.ts';
import { fieldsOf, partsOf, type Place } from './fields-of.ts';
import { TICK_BOX, toWriteIn } from './to-write-in.ts';

const ROWS = 4;
/** Rows of a group that stands among short answers. */
const FEW_ROWS = 2;
const MOST_COLUMNS = 4;
/** Heights in millimetres: of a row, of a row where many share a box, and of the head of a table with its name. */
const ROW_HEIGHT = 10;
const LEAST_ROW_HEIGHT = 9;
const HEAD_HEIGHT = 12;
const DETAILS = '@details';
/** More options than these have no room in the cell of a table. */
const MOST_OPTIONS = 3;
/** In millimetres: a letter of the type in tables, a box with its distances, a line, and what stands around lines. */
const LETTER = 1.9;
const BOX = 8;
const LINE = 5;
const AROUND = 3;
/** A line with its label, to write on. */
const WRITING_LINE = 8;
/** Least width of a column with fields that have labels. */
const FIELDS_WIDTH = 30;
/** A table as wide as an upright page, where widths are only shares. */
const USUAL_WIDTH = 180;

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
  const wished = named.flatMap((id, index) => {
    const part = id === DETAILS ? { title: 'Details' } : placeAt(rowAt(0), id)?.node;
    return part ? [{ id, node: part, width: widths?.[index] ?? 1 }] : [];
  });
  // Where widths are no millimetres, they are shares of the usual width.
  const share = USUAL_WIDTH / wished.reduce((sum, { width }) => sum + width, 0);
  const widthOf = (width: number) => (widths ? width : width * share);
  // What is typed into several fields needs room: in a narrow column it goes under the row.
  const columns = wished.filter(
    ({ id, node: part, width }) =>
      !walk.isFillable || id === DETAILS || part.properties === undefined || widthOf(width) >= FIELDS_WIDTH,
  );
  const inColumns = new Set(columns.map(({ id }) => id.split('.')[0]));
  const isStacked = inColumns.has(DETAILS);
  // On paper what has no column is left out: it is printed where it is filled.
  const rest = all.filter(({ id }) => !inColumns.has(id) && (walk.isFillable || isStacked));
  const { count, minHeight } = rowsOf(hints);
  const hasRoom = (id: string): boolean => {
    const column = columns.find((one) => one.id === id);
    return !column || isTickable(column.node, widthOf(column.width), minHeight);
  };
  // Paper has no room for a line for each detail in a low row: what belongs there is said once, over the table.
  const isListed = isStacked && !walk.isFillable && rest.length * WRITING_LINE > minHeight;
  const rowOf = (index: number): TableRow => {
    const row = rowAt(index);
    const details = rest.map(({ id, node: part }) => answerIn(walk, placeAt(row, id)!, part));
    return {
      cells: columns.map(({ id, width }) =>
        id !== DETAILS
          ? cellAt(walk, placeAt(row, id)!, hasRoom(id), widthOf(width))
          : isListed
            ? { text: '' }
            : stacked(details),
      ),
      minHeight,
      ...(details.length > 0 && !isStacked ? { details } : {}),
    };
  };
  const table: TableBlock = {
    kind: 'table',
    caption: labelOf(group),
    showCaption: true,
    columns: columns.map(({ node: part, id, width }) => ({ label: part.title ?? id, width })),
    hasRowHeads: false,
    rows: Array.from({ length: rowCount(walk, group.path, count) }, (_, index) => rowOf(index)),
    section: group.section,
  };
  const choices = columns
    .filter(({ id }) => !walk.isFillable && !hasRoom(id))
    .map(({ node: part }) => choiceNote(part));
  const listed: Block[] = isListed
    ? [
        {
          kind: 'paragraph',
          style: 'note',
          text: `Details: ${rest.map(({ id, node: part }) => part.title ?? id).join('; ')}`,
        },
      ]
    : [];
  return [...choices, ...listed, table];
}

/** How many empty rows, and how high. The height that is asked for is that of a row, or of all rows of a box. */
function rowsOf({ kind, minHeight, blankRows }: PrintBlock): { count: number; minHeight: number } {
  if (kind === 'fields') return { count: blankRows ?? FEW_ROWS, minHeight: LEAST_ROW_HEIGHT };
  if ((kind !== 'box' && kind !== 'rows') || minHeight === undefined)
    return { count: blankRows ?? ROWS, minHeight: minHeight ?? ROW_HEIGHT };
  const room = minHeight - HEAD_HEIGHT;
  const count = blankRows ?? Math.max(1, Math.round(room / LEAST_ROW_HEIGHT));
  return { count, minHeight: Math.max(LEAST_ROW_HEIGHT, room / count) };
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

/** Whether the options of a question stand in a cell, each with a box, without making its row higher. */
function isTickable(node: SchemaNode, width: number, height: number): boolean {
  const options = optionsOf(node);
  if (options.length > MOST_OPTIONS) return false;
  let lines = 1;
  let used = 0;
  for (const { title } of options) {
    const needed = title.length * LETTER + BOX;
    const isNext = used > 0 && used + needed > width;
    lines += (isNext ? 1 : 0) + Math.floor(needed / (width + 1));
    used = (isNext ? 0 : used) + needed;
  }
  return options.length === 0 || lines * LINE + AROUND <= height;
}

/** Yes and no beside each other, in millimetres. */
const YES_AND_NO = 31;

/** A few options are ticked in the cell; of many, the one that applies is written, or chosen from a list. */
function cellAt(
  walk: BlankWalk,
  place: Place,
  hasRoom = optionsOf(place.node).length <= MOST_OPTIONS,
  width = YES_AND_NO,
): TableCell {
  if (!hasRoom && !walk.isFillable) return { text: '' };
  const isLong = optionsOf(place.node).length > MOST_OPTIONS;
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
  const [only] = fields;
  // A tick says yes, where yes and no have no room beside each other: what the column is called is so.
  if (!walk.isFillable && place.node.question?.type === 'yesNo' && only && width < YES_AND_NO) {
    const options = (only.options ?? [])
      .slice(0, 1)
      .map((yes) => ({ ...yes, title: place.node.title ?? yes.title }));
    return { text: TICK_BOX, fields: [{ ...only, options, isWordless: true }] };
  }
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
          ...known.map(({ id }, index): TableCell => {
            const place = placeAt({ ...row, name }, id);
            const width = hints.widths?.[index + 1];
            return place ? cellAt(walk, place, undefined, width) : { text: '' };
          }),
        ],
        minHeight: hints.minHeight ?? ROW_HEIGHT,
      };
    }),
    section: spot.section,
  };
}
