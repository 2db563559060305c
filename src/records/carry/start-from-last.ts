/** "Start from last time": what comes over from the last record of the same template, as its data says. */
import type { Answers, ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { isEmpty } from '../../rules/is-blank.ts';
import { copyAnswer } from './copy-answer.ts';
import { createEvaluator, isPath, scopeOf } from './scope.ts';
import { visibleAnswers, type SourceRecord } from './source-record.ts';

/** Answers for a new record, and where in the source each came from. */
export interface CarriedAnswers {
  answers: Answers;
  carried: { path: string; from: string }[];
}

/** @param today YYYY-MM-DD, for expressions that look at the clock */
export function startFromLast(
  template: ResolvedTemplate,
  previous: SourceRecord,
  today: string,
): CarriedAnswers {
  const evaluate = createEvaluator(today);
  const scope = scopeOf(template.schema, visibleAnswers(template, previous));
  const answers: Answers = {};
  const carried: CarriedAnswers['carried'] = [];
  for (const [id, node] of Object.entries(template.schema.properties ?? {})) {
    const { copy, from, also = [], where, fields } = node.question?.carriesFromPrevious ?? {};
    if (from === undefined || (copy !== 'value' && copy !== 'rows')) continue;
    const paths = [from, ...also].filter(isPath);
    const value = copyAnswer({ from: paths, where, fields }, node, scope, evaluate);
    if (isEmpty(value)) continue;
    answers[id] = copy === 'rows' ? withoutRepeats(value, node) : value;
    carried.push({ path: id, from });
  }
  return { answers, carried };
}

/** The same action from two groups is one action: the first stays. */
function withoutRepeats(value: unknown, node: SchemaNode): unknown {
  if (!Array.isArray(value)) return value;
  const seen = new Set<string>();
  return value.filter((row: unknown) => {
    const key = rowKey(row, node);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** What tells rows of a group apart: the answers that name them, without regard to case and spaces. */
export function rowKey(row: unknown, group: SchemaNode): string {
  const ids = group.question?.summary ?? group.items?.required ?? [];
  const named = ids.map((id) => (row as Record<string, unknown> | null)?.[id]);
  return named.some((part) => !isEmpty(part)) ? named.map(sameWords).join('\n') : sameWords(row);
}

/** A value in the form in which it is compared: capitals, spaces and kinds of accents make no difference. */
export const sameWords = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('en-GB');
