import type { PrintBlock } from '../../schemas/template.ts';
import { buildMatrix } from '../build-matrix.ts';
import type { Block, Field, TableCell, Text } from '../model.ts';
import type { Spot } from '../walk.ts';
import type { BlankWalk } from './blank-walk.ts';
import { toWriteIn } from './to-write-in.ts';

/** Statements in the cells of a table, each with a box to be ticked with a pen. */
export function blankMatrix(walk: BlankWalk, spots: readonly Spot[], hints: PrintBlock): Block | undefined {
  const matrix = buildMatrix(walk, spots, hints);
  if (matrix?.kind !== 'table') return matrix;
  const rows = matrix.rows.map((row, at) => {
    const [head, ...cells] = row.cells;
    const tickable = cells.map((cell, index) =>
      toTick(cell, `${head?.text ?? ''}, ${matrix.columns[index + 1]?.label ?? ''}`),
    );
    const details = row.details?.map((detail) => {
      const field: Field = {
        path: detail.path ?? `${String(at)}`,
        name: detail.label,
        kind: 'many',
        options: [{ value: 'true', title: 'Agreed' }],
      };
      return { ...detail, value: toWriteIn([field]), fields: [field] };
    });
    return { ...row, cells: [...(head ? [head] : []), ...tickable], ...(details ? { details } : {}) };
  });
  return { ...matrix, rows };
}

function toTick(cell: TableCell, name: Text): TableCell {
  const sentences = cell.text.split('\n').filter((sentence) => sentence !== '');
  if (sentences.length === 0) return cell;
  const options = sentences.map((title) => ({ value: title, title }));
  const field: Field = { path: cell.path ?? '', name, kind: 'many', options };
  return { text: toWriteIn([field]), fields: [field] };
}
