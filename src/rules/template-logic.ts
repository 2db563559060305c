/** The conditions, calculations and rules of a template, compiled once and asked of many states of its answers. */
import type { Answers, ResolvedTemplate, Rule } from '../schemas/template.ts';
import { compileRules, findFailedRules, type FailedRule } from './compile-rules.ts';
import { createEnvironment } from './environment.ts';
import { findPlace, patternOf } from './find-place.ts';
import { isEmpty } from './is-blank.ts';
import { planQuestions, type QuestionPlan } from './plan-questions.ts';
import { walkAnswers } from './walk-answers.ts';
import { writeAt } from './write-at.ts';

export type { FailedRule } from './compile-rules.ts';

/** Paths are concrete: `families.0.children.2.age`. */
export interface TemplateLogic {
  /** Whether a question is asked: false if its condition, or that of something it stands in, does not hold. */
  isVisible(path: string, answers: Answers): boolean;
  /** Whether a question must be answered to complete the record: always, or in this case, and it is visible. */
  isRequired(path: string, answers: Answers): boolean;
  /** Every hidden path, with everything inside it. */
  hiddenPaths(answers: Answers): Set<string>;
  /**
   * The answers with calculated ones filled in where nothing stands. The same object if there is nothing to fill.
   * @param today YYYY-MM-DD
   */
  compute(answers: Answers, today: string): Answers;
  /**
   * The rules that do not hold, each with the row it failed on.
   * @param today YYYY-MM-DD
   */
  findFailedRules(answers: Answers, today: string): FailedRule[];
}

/** Conditions may not look at the clock: a form would change by itself at midnight. `checkTemplates` refuses it. */
const NO_DAY = '';

const prefixes = (path: string): string[] =>
  path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));

const createVisibility = (plans: ReadonlyMap<string, QuestionPlan>) => {
  const asking = new Set<string>();
  const holds = (path: string, answers: Answers): boolean => {
    const plan = plans.get(patternOf(path));
    // A circle of conditions is refused when the site is built; here it must only come to an end.
    if (!plan?.showWhen || asking.has(path)) return true;
    asking.add(path);
    try {
      const place = findPlace(path, plan.levels, answers);
      return plan.showWhen.run(place, NO_DAY, (other) => !isVisible(other, answers)) === true;
    } finally {
      asking.delete(path);
    }
  };
  const isVisible = (path: string, answers: Answers): boolean =>
    prefixes(path).every((each) => holds(each, answers));
  return isVisible;
};

type LogicTemplate = Pick<ResolvedTemplate, 'schema' | 'rules'>;
const compiled = new WeakMap<LogicTemplate, TemplateLogic>();

/**
 * Compiles the logic of a template. The result is kept with the template object, so asking again costs nothing.
 * @throws {Error} naming the rule or question whose expression is not CEL or names an unknown question.
 */
export const compileTemplateLogic = (template: LogicTemplate): TemplateLogic => {
  const kept = compiled.get(template);
  if (kept) return kept;
  const logic = compile(template);
  compiled.set(template, logic);
  return logic;
};

const compile = ({ schema, rules }: LogicTemplate): TemplateLogic => {
  const environment = createEnvironment();
  const plans = planQuestions(schema, environment);
  const checks = compileRules(rules as Rule[], schema, environment);
  const isVisible = createVisibility(plans);
  const hasConditions = [...plans.values()].some((plan) => plan.showWhen !== undefined);
  const hasComputed = [...plans.values()].some((plan) => plan.computed !== undefined);

  return {
    isVisible,
    isRequired(path, answers) {
      const plan = plans.get(patternOf(path));
      if (!plan || (!plan.isListedAsRequired && !plan.requireWhen) || !isVisible(path, answers)) return false;
      if (plan.isListedAsRequired || !plan.requireWhen) return true;
      const place = findPlace(path, plan.levels, answers);
      return plan.requireWhen.run(place, NO_DAY, (other) => !isVisible(other, answers)) === true;
    },
    hiddenPaths(answers) {
      const hidden = new Set<string>();
      if (!hasConditions) return hidden;
      // The walk is outside in: what stands in something hidden is hidden without asking.
      let below: string | undefined;
      for (const { path, node } of walkAnswers(schema, answers)) {
        if (below !== undefined && path.startsWith(`${below}.`)) hidden.add(path);
        else if (node.question?.showWhen !== undefined && !isVisible(path, answers)) {
          below = path;
          hidden.add(path);
        }
      }
      return hidden;
    },
    compute(answers, today) {
      if (!hasComputed) return answers;
      let filled = answers;
      for (const { path, pattern, value } of walkAnswers(schema, answers)) {
        const plan = plans.get(pattern);
        if (!plan?.computed || !isEmpty(value) || !isVisible(path, filled)) continue;
        const place = findPlace(path, plan.levels, filled);
        const result = plan.computed.run(place, today, (other) => !isVisible(other, filled));
        if (!isEmpty(result)) filled = writeAt(filled, path, result);
      }
      return filled;
    },
    findFailedRules: (answers, today) => findFailedRules(checks, answers, today, isVisible),
  };
};
