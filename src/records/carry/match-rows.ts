/** Answers that come from the row of the same name in the last record: the rating of the same family, last time. */
import type { Answers, ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { isBlank } from '../../rules/is-blank.ts';
import { fitValue } from './fit-value.ts';
import { findAt, scopeOf } from './scope.ts';
import { visibleAnswers, type SourceRecord } from './source-record.ts';
import { sameWords } from './start-from-last.ts';

export interface MatchedAnswer {
  path: string;
  /** Undefined: no row of that name was in the last record. */
  value: unknown;
}

interface Matching {
  group: string;
  id: string;
  node: SchemaNode;
  from: string;
  matchBy: readonly string[];
}

function* matchings(template: Pick<ResolvedTemplate, 'schema'>): Generator<Matching> {
  for (const [group, { items }] of Object.entries(template.schema.properties ?? {})) {
    for (const [id, node] of Object.entries(items?.properties ?? {})) {
      const { copy, from, matchBy } = node.question?.carriesFromPrevious ?? {};
      if (copy === 'match-row' && from !== undefined && matchBy) yield { group, id, node, from, matchBy };
    }
  }
}

/** Whether an answer at this path decides which row of the last record belongs to its row. */
export const decidesMatch = (template: Pick<ResolvedTemplate, 'schema'>, path: string): boolean =>
  [...matchings(template)].some(({ group, matchBy }) => {
    const steps = path.split('.');
    return steps[0] === group && (steps.length < 3 || matchBy.includes(steps[2] ?? ''));
  });

/** For every row of the new record, what its row in the last record says. */
export function matchRows(
  template: ResolvedTemplate,
  previous: SourceRecord,
  answers: Answers,
): MatchedAnswer[] {
  const last = scopeOf(template.schema, visibleAnswers(template, previous));
  return [...matchings(template)].flatMap(({ group, id, node, from, matchBy }) => {
    const rows = answers[group];
    if (!Array.isArray(rows)) return [];
    const before = findAt(from, last).map(({ value, node: source, scope }) => ({
      key: keyOf(scope.values.at(-1), matchBy),
      value: node.oneOf ? value : (source.oneOf?.find((option) => option.const === value)?.title ?? value),
    }));
    return rows.map((row: unknown, index) => {
      const key = keyOf(row, matchBy);
      const same = key === undefined ? undefined : before.findLast((one) => one.key === key);
      return { path: `${group}.${index}.${id}`, value: fitValue(same?.value, node) };
    });
  });
}

/** Undefined while one of the names is blank: two rows without names are not the same. */
function keyOf(row: unknown, matchBy: readonly string[]): string | undefined {
  const names = matchBy.map((id) => (row as Record<string, unknown> | null | undefined)?.[id]);
  return names.some((name) => isBlank(name)) ? undefined : names.map(sameWords).join('\n');
}

/** What the rows of the last record are called whose answers come over when they are named again. */
export function matchableNames(template: ResolvedTemplate, previous: SourceRecord): string[] {
  const last = scopeOf(template.schema, visibleAnswers(template, previous));
  const names = [...matchings(template)].flatMap(({ group, matchBy }) =>
    findAt(group, last).map(({ value }) =>
      matchBy
        .map((id) => String((value as Record<string, unknown>)[id] ?? ''))
        .filter(Boolean)
        .join(', '),
    ),
  );
  return [...new Set(names.filter(Boolean))];
}
