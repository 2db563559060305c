import { formatAnswer } from './format-answer.ts';
import { hasContent } from './has-content.ts';
import type { TableBlock, TableRow } from './model.ts';
import { childSpots, labelOf, isMissing, type Spot, type Walk } from './walk.ts';

const NOT_ANSWERED = 'Not answered';

/**
 * Statements or clauses as a table of two columns: the statement is the head of its row, the answer stands beside it
 * in words. Read aloud, each answer comes with its statement; a grid of ticks would not say which column it is in.
 */
export function buildStatements(walk: Walk, list: Spot, isCaptionShown: boolean): TableBlock {
  const isClauses = list.node.question?.type === 'clauseList';
  const rows = childSpots(walk, list).map((spot) => buildRow(walk, spot, isClauses));
  return {
    kind: 'table',
    caption: labelOf(list),
    showCaption: isCaptionShown,
    columns: [
      { label: isClauses ? 'Clause' : 'Statement', width: 140 },
      { label: 'Answer', width: 40 },
    ],
    hasRowHeads: true,
    rows,
    section: list.section,
  };
}

function buildRow(walk: Walk, spot: Spot, isClause: boolean): TableRow {
  const isUnanswered = isMissing(walk, spot);
  const answer = isClause ? readClause(spot.value) : formatAnswer(spot.node, spot.value);
  const text = answer.text || (isUnanswered ? '' : NOT_ANSWERED);
  const cell = { ...answer, text, path: spot.path, ...(isUnanswered ? { missing: true } : {}) };
  const note = isClause ? noteOf(spot.value) : '';
  return {
    cells: [{ text: labelOf(spot) }, cell],
    ...(note
      ? { details: [{ label: 'Note', value: note, path: `${spot.path}.note`, section: spot.section }] }
      : {}),
  };
}

function readClause(value: unknown): { text: string } {
  const agreed =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['agreed'] : value;
  if (!hasContent(agreed)) return { text: '' };
  if (agreed === true) return { text: 'Agreed' };
  return { text: agreed === false ? 'Not agreed' : String(agreed) };
}

function noteOf(value: unknown): string {
  const note =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['note'] : undefined;
  return hasContent(note) ? String(note) : '';
}
