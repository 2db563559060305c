import { fillBlanks } from './fill-blanks.ts';
import { formatAnswer } from './format-answer.ts';
import { hasContent } from './has-content.ts';
import type { TableBlock, TableRow } from './model.ts';
import { childSpots, labelOf, isMissing, type Spot, type Walk } from './walk.ts';

const NOT_ANSWERED = 'Not answered';

/**
 * Statements or clauses as a table of two columns: the statement is the head of its row, the answer stands beside it
 * in words, with a table for each group of them. Read aloud, each answer comes with its statement; a grid of ticks would not say which column it is in.
 */
export function buildStatements(walk: Walk, list: Spot, isCaptionShown: boolean): TableBlock[] {
  const { type, groups = [], blanks = {} } = list.node.question ?? {};
  const isClauses = type === 'clauseList';
  const all = childSpots(walk, list);
  const named = new Set(groups.flatMap(({ items }) => items));
  const parts = [
    ...groups.map(({ title, items }) => ({ title, spots: all.filter((spot) => items.includes(idOf(spot))) })),
    { title: '', spots: all.filter((spot) => !named.has(idOf(spot))) },
  ].filter(({ spots }) => spots.length > 0);
  return parts.map(({ title, spots }) => ({
    kind: 'table',
    caption: [labelOf(list), title].filter(Boolean).join(': '),
    showCaption: isCaptionShown || title !== '',
    columns: [
      { label: isClauses ? 'Clause' : 'Statement', width: 140 },
      { label: 'Answer', width: 40 },
    ],
    hasRowHeads: true,
    rows: spots.map((spot) => buildRow(walk, spot, isClauses, blanks[idOf(spot)] ?? [])),
    section: list.section,
  }));
}

const idOf = (spot: Spot): string => spot.path.slice(spot.path.lastIndexOf('.') + 1);

function buildRow(walk: Walk, spot: Spot, isClause: boolean, blanks: readonly string[]): TableRow {
  const isUnanswered = isMissing(walk, spot);
  const { note, ...answer } = isClause
    ? readClause(spot.value)
    : { ...formatAnswer(spot.node, spot.value), note: '' };
  const text = answer.text || (isUnanswered ? '' : NOT_ANSWERED);
  const cell = { ...answer, text, path: spot.path, ...(isUnanswered ? { missing: true } : {}) };
  return {
    cells: [{ text: fillBlanks(labelOf(spot), blanks, walk.template.schema, walk.answers) }, cell],
    ...(note
      ? { details: [{ label: 'Note', value: note, path: `${spot.path}.note`, section: spot.section }] }
      : {}),
  };
}

/** The answer to a clause in words, and the note that may come with it. */
export function readClause(value: unknown): { text: string; note: string } {
  const agreed =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['agreed'] : value;
  return { text: agreementInWords(agreed), note: noteOf(value) };
}

function agreementInWords(agreed: unknown): string {
  if (!hasContent(agreed)) return '';
  if (agreed === true) return 'Agreed';
  return agreed === false ? 'Not agreed' : String(agreed);
}

function noteOf(value: unknown): string {
  const note =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['note'] : undefined;
  return hasContent(note) ? String(note) : '';
}
