import type { Diagram, ResolvedTemplate } from '../../schemas/template.ts';
import { wordsOfNode } from './node-words.ts';

/** A diagram as a real table, with a head for each column and each row. */
export interface DiagramTable {
  caption: string;
  /** The head over the heads of the rows, then those of the columns. */
  columns: string[];
  rows: {
    head: string;
    /** The question of the row, if it has one. */
    question?: string;
    /** What each cell says, line by line. */
    cells: string[][];
  }[];
}

/**
 * A matrix: a row for each node, and under each column the statements of its question that stand in the group of
 * that name. Lanes: a row for each step, its words under who does it. Other kinds are no tables.
 */
export function tableOfDiagram(
  { schema }: Pick<ResolvedTemplate, 'schema'>,
  diagram: Diagram,
): DiagramTable | undefined {
  if (diagram.kind === 'swimlane') return tableOfLanes(diagram);
  if (diagram.kind !== 'matrix') return undefined;
  const columns = diagram.columns ?? [];
  return {
    caption: diagram.title,
    columns: [diagram.rowHead ?? 'Part', ...columns],
    rows: diagram.nodes.map(({ label, question }) => {
      const node = schema.properties?.[question ?? ''];
      const cells = columns.map((column) => {
        const group = node?.question?.groups?.find(({ title }) => isSame(title, column));
        return (group?.items ?? []).map((id) => node?.properties?.[id]?.title ?? id);
      });
      return { head: label, ...(question ? { question } : {}), cells };
    }),
  };
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

function tableOfLanes(diagram: Diagram): DiagramTable {
  const lanes = diagram.lanes ?? [];
  return {
    caption: diagram.title,
    columns: ['Step', ...lanes],
    rows: diagram.nodes.map((node, index) => ({
      head: String(index + 1),
      ...(node.question ? { question: node.question } : {}),
      cells: lanes.map((lane) => (lane === node.lane ? [wordsOfNode(node, index + 1)] : [])),
    })),
  };
}
