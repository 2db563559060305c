/**
 * Which questions wait behind "More detail". A form must not feel longer than the paper it replaces: a question
 * that this project added (origin `practice`) waits, unless it must be answered, a rule, condition or calculation
 * looks at it, it depends on another answer, or it is carried over: from another record, or into one.
 */
import type { ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { outputs } from '../../schemas/template-ids.ts';
import { namesIn } from './read-words.ts';

/** Patterns (`families.children.school`, without row numbers) of the questions that wait. */
export function findWaitingQuestions(
  template: Pick<ResolvedTemplate, 'schema' | 'rules'>,
): ReadonlySet<string> {
  const needed = neededNames(template);
  const waiting = new Set<string>();
  const walk = (node: SchemaNode, prefix: string, carried: Readonly<Record<string, string>> = {}) => {
    const entries = Object.entries(node.properties ?? {});
    const waits = entries.filter(
      ([id, child]) =>
        isExtra(child) &&
        !(node.required ?? []).includes(id) &&
        !needed.has(id) &&
        !Object.hasOwn(carried, id),
    );
    // Where everything would wait there is nothing to be longer than: all of it stays in sight.
    if (waits.length < entries.length) for (const [id] of waits) waiting.add(prefix + id);
    for (const [id, child] of entries)
      if (child.items) walk(child.items, `${prefix}${id}.`, child.question?.carriesFromPrevious?.fields);
  };
  walk(template.schema, '');
  return waiting;
}

function isExtra(node: SchemaNode): boolean {
  const question = node.question;
  if (question?.origin !== 'practice') return false;
  // A list of questions to pick from is the way into the section, not an extra.
  const parts = Object.values(node.items?.properties ?? {});
  if (parts.some((part) => part.question?.optionsFromPrompts !== undefined)) return false;
  const feedsForm = question.feeds?.some(({ to }) => !(outputs as readonly string[]).includes(to));
  return !(
    question.showWhen ??
    question.requireWhen ??
    question.carriesFromPrevious ??
    question.prefillFrom ??
    (feedsForm || undefined)
  );
}

function neededNames({ schema, rules }: Pick<ResolvedTemplate, 'schema' | 'rules'>): Set<string> {
  const names = rules.flatMap((rule) => [
    ...rule.questions.flatMap((path) => path.split('.')),
    ...(rule.forEach?.split('.') ?? []),
    ...namesIn(rule.when),
    ...namesIn(rule.must),
  ]);
  const walk = (node: SchemaNode) => {
    const { showWhen, requireWhen, computed, optionsFrom } = node.question ?? {};
    names.push(...namesIn(showWhen), ...namesIn(requireWhen), ...namesIn(computed));
    if (optionsFrom) names.push(...optionsFrom.split('.'));
    for (const child of Object.values(node.properties ?? {})) walk(child);
    if (node.items) walk(node.items);
  };
  walk(schema);
  return new Set(names);
}
