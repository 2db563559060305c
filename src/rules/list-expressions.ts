import type { Rule, SchemaNode, Template } from '../schemas/template.ts';
import { levelsOf, rowNode, type Level } from './container.ts';

/** One expression of a template and where it stands. */
export interface StandingExpression {
  /** The place in words: `rule nextAfter`, `question families.children.age`. */
  place: string;
  /** The question it belongs to, as a path without row numbers; absent for a rule. */
  path?: string;
  key: 'showWhen' | 'requireWhen' | 'computed' | 'when' | 'must';
  text: string;
  levels: readonly Level[];
}

const keys = ['showWhen', 'requireWhen', 'computed'] as const;

function* ofQuestions(
  parent: SchemaNode,
  levels: readonly Level[],
  above: string,
): Generator<StandingExpression> {
  for (const [id, node] of Object.entries(parent.properties ?? {})) {
    const path = above === '' ? id : `${above}.${id}`;
    for (const key of keys) {
      const text = node.question?.[key];
      if (text !== undefined) yield { place: `question ${path}`, path, key, text, levels };
    }
    const row = rowNode(node);
    if (row) yield* ofQuestions(row, [...levels, { path, node: row }], path);
  }
}

const ofRule = (rule: Rule, schema: SchemaNode): StandingExpression[] => {
  const levels = levelsOf(schema, rule.forEach ?? '');
  if (!levels) return [];
  const place = `rule ${rule.id}`;
  return [
    ...(rule.when === undefined ? [] : [{ place, key: 'when' as const, text: rule.when, levels }]),
    { place, key: 'must', text: rule.must, levels },
  ];
};

/** Every expression of a template: conditions and calculations of questions, then rules. */
export const listExpressions = ({
  schema,
  rules,
}: Pick<Template, 'schema' | 'rules'>): StandingExpression[] => [
  ...ofQuestions(schema, [{ path: '', node: schema }], ''),
  ...rules.flatMap((rule) => ofRule(rule, schema)),
];
