import type { Environment } from '@marcbachmann/cel-js';
import type { Answers, Rule, SchemaNode } from '../schemas/template.ts';
import { compileExpression, type CompiledExpression, type Place } from './compile-expression.ts';
import { levelsOf, type Level } from './container.ts';
import { answerAt } from './walk-answers.ts';

/** A rule that did not hold. */
export interface FailedRule {
  rule: Rule;
  /** Concrete path of the row it failed on, `families.0`; empty for a rule about the whole record. */
  row: string;
}

interface CompiledRule {
  rule: Rule;
  levels: readonly Level[];
  when?: CompiledExpression;
  must: CompiledExpression;
}

const compileRule = (rule: Rule, schema: SchemaNode, environment: Environment): CompiledRule => {
  const levels = levelsOf(schema, rule.forEach ?? '');
  if (!levels) throw new Error(`forEach: '${rule.forEach}' is not a group of rows`);
  return {
    rule,
    levels,
    ...(rule.when === undefined ? {} : { when: compileExpression(rule.when, levels, environment) }),
    must: compileExpression(rule.must, levels, environment),
  };
};

/** @throws {Error} naming the rule that cannot be compiled. */
export const compileRules = (
  rules: readonly Rule[],
  schema: SchemaNode,
  environment: Environment,
): CompiledRule[] =>
  rules.map((rule) => {
    try {
      return compileRule(rule, schema, environment);
    } catch (error) {
      throw new Error(`rule ${rule.id}: ${(error as Error).message}`, { cause: error });
    }
  });

/** The places a rule runs at: the record, or each row of its group and of the groups around it. */
const placesOf = (levels: readonly Level[], answers: Answers): Place[] => {
  let places: Place[] = [{ paths: [''], values: [answers] }];
  levels.slice(1).forEach((level, index) => {
    const above = levels[index]?.path ?? '';
    const own = above === '' ? level.path : level.path.slice(above.length + 1);
    places = places.flatMap(({ paths, values }) => {
      const group = `${paths.at(-1) === '' ? '' : `${paths.at(-1)}.`}${own}`;
      const rows = answerAt(values.at(-1), own);
      if (typeof rows !== 'object' || rows === null) return [];
      return Object.entries(rows).map(([key, row]) => ({
        paths: [...paths, `${group}.${key}`],
        values: [...values, row as unknown],
      }));
    });
  });
  return places;
};

/** The rules that do not hold. Rows that are hidden are not checked, and hidden answers are blank. */
export const findFailedRules = (
  rules: readonly CompiledRule[],
  answers: Answers,
  today: string,
  isVisible: (path: string, answers: Answers) => boolean,
): FailedRule[] =>
  rules.flatMap(({ rule, levels, when, must }) =>
    placesOf(levels, answers).flatMap((place) => {
      const row = place.paths.at(-1) ?? '';
      if (row !== '' && !isVisible(row, answers)) return [];
      const isHidden = (path: string) => !isVisible(path, answers);
      if (when && when.run(place, today, isHidden) !== true) return [];
      return must.run(place, today, isHidden) === true ? [] : [{ rule, row }];
    }),
  );
