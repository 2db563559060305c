import type { PdfFile } from '../reader/read-pdf.ts';
import { attributesOf, everyNode, isNode, readStructure, type ReadNode } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

const rowsOf = (table: ReadNode) => everyNode(table).filter(({ role }) => role === 'TR');
const cellsOf = (row: ReadNode) => row.kids.filter(isNode);

function spanOf(file: PdfFile, cell: ReadNode): number {
  return (attributesOf(file, cell)['/ColSpan'] as number | undefined) ?? 1;
}

export const tableHeads: Rule = {
  name: 'table heads with scope',
  source: 'Matterhorn 15-001, 15-003; ISO 14289-1, 7.5',
  check(file) {
    const problems: string[] = [];
    const ids = new Set<unknown>();
    const nodes = everyNode(readStructure(file));
    for (const node of nodes) if (node.dictionary['/ID'] !== undefined) ids.add(node.dictionary['/ID']);
    nodes
      .filter(({ role }) => role === 'Table')
      .forEach((table, index) => {
        const name = `table ${index + 1}`;
        const rows = rowsOf(table);
        const cells = rows.flatMap(cellsOf);
        if (!cells.some(({ role }) => role === 'TH')) problems.push(`${name} has no heads`);
        for (const cell of cells) {
          const attributes = attributesOf(file, cell);
          if (cell.role !== 'TH' && cell.role !== 'TD') problems.push(`${name}: a row holds a ${cell.role}`);
          if (cell.role === 'TH' && !['/Row', '/Column', '/Both'].includes(String(attributes['/Scope']))) {
            problems.push(`${name}: a head has no scope`);
          }
          for (const id of file.list(attributes['/Headers'])) {
            if (!ids.has(id)) problems.push(`${name}: a cell names a head that is not there`);
          }
        }
        const widths = new Set(
          rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(file, cell), 0)),
        );
        if (widths.size > 1) problems.push(`${name}: rows are ${[...widths].join(' and ')} cells wide`);
      });
    return problems;
  },
  defects: {
    'a head without scope': bad(({ elements }) => delete elements('TH')[0]!['/A']),
    'no heads': bad(({ elements }) => {
      for (const head of elements('TH')) head['/S'] = '/TD';
    }),
    'a row with a cell less': bad(({ elements }) => {
      const row = elements('TR').find((entry) => Array.isArray(entry['/K']) && entry['/K'].length > 2)!;
      (row['/K'] as unknown[]).pop();
    }),
    'a head that is not there': bad(({ elements }) => {
      elements('TD')[0]!['/A'] = { '/O': '/Table', '/Headers': ['u:nowhere'] };
    }),
  },
};
