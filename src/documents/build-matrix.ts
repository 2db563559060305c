import type { PrintBlock } from '../schemas/template.ts';
import { readClause } from './build-statements.ts';
import { formatAnswer } from './format-answer.ts';
import type { Block, KeyValue, TableCell, TableRow, Text } from './model.ts';
import { childSpots, isMissing, labelOf, type Spot, type Walk } from './walk.ts';

const HEAD = 1;
const CELL = 2;

/**
 * Questions as the rows of a table whose columns are the groups of their statements, for example before, during and
 * after. Every statement is printed, also one without an answer: the table is what the person has read. Undefined
 * where the questions have no groups.
 */
export function buildMatrix(walk: Walk, spots: readonly Spot[], hints: PrintBlock): Block | undefined {
  const groups = spots.flatMap(({ node }) => node.question?.groups ?? []);
  const columns = [...new Map(groups.map(({ id, title }) => [id, title]))];
  if (columns.length === 0) return undefined;
  const matrix = walk.template.diagrams?.find(
    ({ kind, nodes }) => kind === 'matrix' && nodes.some(({ question }) => question === spots[0]?.path),
  );
  const widths = hints.widths ?? [HEAD, ...columns.map(() => CELL)];
  return {
    kind: 'table',
    caption: matrix?.title ?? spots.map(labelOf).join(', '),
    showCaption: false,
    columns: [matrix?.rowHead ?? 'Part', ...columns.map(([, title]) => title)].map((label, index) => ({
      label,
      width: widths[index] ?? CELL,
    })),
    hasRowHeads: true,
    rows: spots.map((spot) =>
      buildRow(
        walk,
        spot,
        columns.map(([id]) => id),
      ),
    ),
    ...(spots[0] ? { section: spots[0].section } : {}),
  };
}

function buildRow(walk: Walk, list: Spot, columns: readonly string[]): TableRow {
  const clauses = childSpots(walk, list);
  const idOf = (spot: Spot) => spot.path.slice(list.path.length + 1);
  const groups = list.node.question?.groups ?? [];
  const cells = columns.map((column): TableCell => {
    const items = groups.find(({ id }) => id === column)?.items ?? [];
    const own = clauses.filter((spot) => items.includes(idOf(spot)));
    return { text: own.map((spot) => sentence(walk, list, spot)).join('\n'), path: list.path };
  });
  const grouped = new Set(groups.filter(({ id }) => columns.includes(id)).flatMap(({ items }) => items));
  const details = clauses
    .filter((spot) => !grouped.has(idOf(spot)))
    .map((spot): KeyValue => {
      return {
        label: labelOf(spot),
        value: answerOf(walk, list, spot),
        path: spot.path,
        section: spot.section,
      };
    });
  const row = { cells: [{ text: labelOf(list) }, ...cells] };
  return details.length > 0 ? { ...row, details } : row;
}

/** "Reads the summaries. Agreed" */
function sentence(walk: Walk, list: Spot, spot: Spot): Text {
  const answer = answerOf(walk, list, spot);
  return answer === '' ? labelOf(spot) : `${labelOf(spot)} – ${answer}`;
}

function answerOf(walk: Walk, list: Spot, spot: Spot): Text {
  const isClause = list.node.question?.type === 'clauseList';
  const { text, note } = isClause
    ? readClause(spot.value)
    : { text: formatAnswer(spot.node, spot.value).text, note: '' };
  const answer = text || (isMissing(walk, spot) ? 'Not yet answered' : '');
  return [answer, note ? `Note: ${note}` : ''].filter(Boolean).join('. ');
}
