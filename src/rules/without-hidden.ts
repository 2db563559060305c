import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { isEmpty } from './is-blank.ts';
import type { TemplateLogic } from './template-logic.ts';

const keep = (value: unknown, path: string, hidden: ReadonlySet<string>): unknown => {
  if (hidden.has(path) || isEmpty(value)) return undefined;
  if (Array.isArray(value)) {
    const rows = value
      .map((row, index) => keep(row, `${path}.${index}`, hidden))
      .filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([id, inner]): [string, unknown] => [id, keep(inner, path === '' ? id : `${path}.${id}`, hidden)])
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/**
 * The answers as they are saved and printed when complete: without those to hidden questions, and without empty
 * texts, objects and rows. Whatever was typed into a visible question stays.
 */
export const withoutHidden = (
  _template: Pick<ResolvedTemplate, 'schema'>,
  logic: TemplateLogic,
  answers: Answers,
): Answers => (keep(answers, '', logic.hiddenPaths(answers)) ?? {}) as Answers;
