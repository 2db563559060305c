/** Checks every expression of a template against its questions, before anybody fills the form. */
import type { Environment } from '@marcbachmann/cel-js';
import { nearestName } from '../lib/nearest-name.ts';
import type { Rule, Template } from '../schemas/template.ts';
import { walkSchema } from '../schemas/walk-schema.ts';
import { findName, levelsOf } from './container.ts';
import { createEnvironment } from './environment.ts';
import { findConditionCircles } from './find-condition-circles.ts';
import { listExpressions, type StandingExpression } from './list-expressions.ts';
import { readExpression } from './read-expression.ts';
import { compileTemplateLogic } from './template-logic.ts';

type Checked = Pick<Template, 'schema' | 'rules' | 'examples'>;

/** Words that mean something else in CEL, so that no expression could ever name a question so called. */
const reserved = new Set(
  (
    'list map string int double bool type bytes uint null_type google optional cel in as for var void if let import ' +
    'function namespace package return while const break continue else loop true false null today'
  ).split(' '),
);

const checkNames = ({ schema }: Checked): string[] =>
  [...walkSchema(schema)]
    .filter(({ id, node }) => node.question !== undefined && reserved.has(id))
    .map(({ path, id }) => `question ${path}: '${id}' means something else in a rule. Give it another name.`);

const firstLine = (error: unknown) => (error as Error).message.split('\n')[0] ?? '';

const checkOne = (expression: StandingExpression, environment: Environment): string[] => {
  const { place, key, text, levels } = expression;
  let parsed;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return [`${place}: ${key} is not a CEL expression: ${firstLine(error)}. Mend: ${text}`];
  }
  const { problems, usesToday } = readExpression(parsed.ast, levels);
  if (problems.length > 0) return problems.map((problem) => `${place}: ${problem}`);
  if (usesToday && (key === 'showWhen' || key === 'requireWhen')) {
    return [`${place}: ${key} looks at today, so the form would change by itself. Make it a rule.`];
  }
  const { valid, type, error } = parsed.check();
  if (!valid) return [`${place}: ${key}: ${firstLine(error)}. Mend: ${text}`];
  const isYesOrNo = type === 'bool' || type === 'dyn';
  return key === 'computed' || isYesOrNo
    ? []
    : [`${place}: ${key} is a ${type}, not true or false. Mend: ${text}`];
};

const checkRule = (rule: Rule, { schema }: Checked): string[] => {
  const levels = levelsOf(schema, rule.forEach ?? '');
  if (!levels) {
    const groups = [...walkSchema(schema)]
      .filter(({ node }) => node.items?.properties)
      .map(({ path }) => path);
    const nearest = nearestName(rule.forEach ?? '', groups);
    return [
      `rule ${rule.id}: forEach: '${rule.forEach}' is not a repeating group.` +
        (nearest ? ` Did you mean '${nearest}'?` : ''),
    ];
  }
  const known = levels.flatMap((level) => Object.keys(level.node.properties ?? {}));
  return rule.questions
    .filter((question) => !findName(question, levels))
    .map((question) => {
      const nearest = nearestName(question, known);
      return (
        `rule ${rule.id}: questions: unknown question '${question}'.` +
        (nearest ? ` Did you mean '${nearest}'?` : '')
      );
    });
};

/** Runs everything on nothing and on both examples: an expression that can be read may still fail on values. */
const tryOut = (template: Checked): string[] => {
  const logic = compileTemplateLogic({ schema: template.schema, rules: template.rules });
  const { worked, awkward } = template.examples;
  return Object.entries({
    'empty answers': {},
    'the worked example': worked.data,
    'the awkward example': awkward.data,
  }).flatMap(([name, answers]) => {
    try {
      logic.hiddenPaths(answers);
      logic.compute(answers, '2026-01-01');
      logic.findFailedRules(answers, '2026-01-01');
      for (const { path } of walkSchema(template.schema)) logic.isRequired(path, answers);
      return [];
    } catch (error) {
      return [`the expressions fail on ${name}: ${firstLine(error)}`];
    }
  });
};

/**
 * What is wrong with the expressions of a template whose words and frequencies are put in: one sentence for each
 * problem, beginning with the rule or question, with the nearest valid name.
 */
export const checkExpressions = (template: Checked): string[] => {
  const environment = createEnvironment();
  const expressions = listExpressions(template);
  const problems = [
    ...checkNames(template),
    ...expressions.flatMap((expression) => checkOne(expression, environment)),
    ...template.rules.flatMap((rule) => checkRule(rule, template)),
  ];
  if (problems.length > 0) return problems;
  const circles = findConditionCircles(expressions, environment);
  return circles.length > 0 ? circles : tryOut(template);
};
