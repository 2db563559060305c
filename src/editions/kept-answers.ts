import { isPlainObject } from '../lib/deep-merge.ts';
import { withoutHidden } from '../rules/without-hidden.ts';
import type { TemplateLogic } from '../rules/template-logic.ts';
import type { Answers, ResolvedTemplate } from '../schemas/template.ts';

type Plain = Record<string, unknown>;
const rows = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);

/**
 * The answers that go into the file. Those of hidden questions fall away, but for what an opened file says where the
 * form did not show it from the beginning: nobody saw it, so nobody meant to take it out.
 * @param opened the answers of the file that was opened, if one was
 */
export const keptAnswers = (
  template: Pick<ResolvedTemplate, 'schema'>,
  logic: TemplateLogic,
  answers: Answers,
  opened?: Answers,
): Answers => {
  const kept: Answers = { ...withoutHidden(template, logic, answers) };
  if (!opened) return kept;
  for (const path of logic.hiddenPaths(opened)) {
    const [id = '', index, field] = path.split('.');
    if (index === undefined) {
      kept[id] ??= opened[id];
      continue;
    }
    // A field of a row: the row is the same where it is about the same thing.
    const before = rows(opened[id])[Number(index)];
    const value = field === undefined ? undefined : before?.[field];
    if (value === undefined) continue;
    kept[id] = rows(kept[id]).map((row) =>
      row['which'] === before?.['which'] ? { [field as string]: value, ...row } : row,
    );
  }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
};
