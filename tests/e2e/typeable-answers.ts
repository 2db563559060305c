/**
 * Which of an example's answers a person can type. The rest comes over from another record (read-only questions) or
 * is written in ink later (the date beside a line for ink), and questions that only those call up stay hidden.
 */
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { withoutHidden } from '../../src/rules/without-hidden.ts';
import type { Answers, ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';

const isReadOnly = (node: SchemaNode | undefined) => Boolean(node?.readOnly ?? node?.question?.readOnly);

/** Read-only, and not worked out by the form itself. */
const isCarried = (node: SchemaNode | undefined) =>
  isReadOnly(node) && node?.question?.computed === undefined;

function strip(node: SchemaNode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (node?.items?.properties) return value.map((row) => strip(node.items, row));
    // Boxes that are ticked come in the order of the options.
    const order = (node?.items?.oneOf ?? []).map((option): unknown => option.const);
    return [...value].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }
  if (typeof value !== 'object' || value === null) return value;
  const isInk = node?.question?.type === 'signature' && (value as Answers)['method'] === 'wetInk';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isCarried(node?.properties?.[key]) && !(isInk && key === 'signedOn'))
      .map(([key, child]) => [key, strip(node?.properties?.[key], child)]),
  );
}

/** Cells of a table that nobody can type and that every new form begins with, for example what a policy says. */
function withFixedCells(template: ResolvedTemplate, answers: Answers): Answers {
  const result = { ...answers };
  for (const [id, table] of Object.entries(template.schema.properties ?? {})) {
    if (table.question?.type !== 'table' || table.type !== 'object') continue;
    const rows = { ...(result[id] as Record<string, Answers> | undefined) };
    for (const [rowId, row] of Object.entries(table.properties ?? {})) {
      const fixed = Object.entries(row.properties ?? {}).filter(
        ([, cell]) => isReadOnly(cell) && cell.default !== undefined,
      );
      if (fixed.length === 0) continue;
      rows[rowId] = {
        ...Object.fromEntries(fixed.map(([cellId, cell]) => [cellId, cell.default])),
        ...rows[rowId],
      };
    }
    if (Object.keys(rows).length > 0) result[id] = rows;
  }
  return result;
}

/** Read-only answers of the record itself, which have to be there before somebody types. */
export const carriedAnswers = (template: ResolvedTemplate, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([key]) => isReadOnly(template.schema.properties?.[key])),
  );

/** What can be typed when `carried` is already in the form. */
export function typeableAnswers(
  template: ResolvedTemplate,
  answers: Answers,
  carried: Answers = {},
): Answers {
  const typed = { ...withFixedCells(template, strip(template.schema, answers) as Answers), ...carried };
  return withoutHidden(template, compileTemplateLogic(template), typed);
}
