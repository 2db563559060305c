/**
 * A case for every rule of every template: those written by hand in `rule-cases.ts`, and for the other templates the
 * smallest changes to an example that make each rule fire (`breaking-changes.json`: dotted path → value, null takes
 * it away). A new rule without a change fails the tests of rules by name.
 */
import { readFileSync } from 'node:fs';
import type { Answers, Rule } from '../../src/schemas/template.ts';
import { openTemplate, type LooseAnswers } from './ask.ts';
import { cases } from './rule-cases.ts';

interface BreakingChange {
  /** The example that is changed; the worked one if it does not say. */
  on?: 'worked' | 'awkward';
  set: Record<string, unknown>;
}

export interface RuleTry {
  rule: Rule;
  /** Answers on which the rule is silent. */
  silent: Answers;
  /** The same, but for the change that makes it fire. */
  firing: Answers;
}

const changes = JSON.parse(
  readFileSync(new URL('./breaking-changes.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, BreakingChange>>;

function put(answers: LooseAnswers, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let holder: LooseAnswers = answers;
  for (const [index, step] of steps.entries()) {
    holder[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    holder = holder[step] as LooseAnswers;
  }
  if (value !== null) holder[last] = structuredClone(value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** Every rule of a template with answers that keep it and answers that break it. */
export function everyRule(id: string): RuleTry[] {
  const { template, worked } = openTemplate(id);
  return template.rules.map((rule) => {
    const byHand = cases[id]?.find((one) => one.rule === rule.id)?.breaks[0];
    if (byHand) return { rule, silent: worked(), firing: worked(byHand) };
    const change = changes[id]?.[rule.id];
    if (!change) {
      throw new Error(
        `tests/rules/breaking-changes.json: ${id}.${rule.id} is missing. Write down a change that makes it fire.`,
      );
    }
    const silent = template.examples[change.on ?? 'worked'].data;
    const firing = structuredClone(silent);
    for (const [path, value] of Object.entries(change.set)) put(firing, path, value);
    return { rule, silent, firing };
  });
}
