/** Looks for the names of other families or children in what was made about one of them. */
import type { Answers, MadeFrom, ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { findName, searchedText } from '../../lib/find-name.ts';
import { isBlank } from '../../rules/is-blank.ts';
import { findAt, scopeOf } from './scope.ts';
import { visibleAnswers, type SourceRecord } from './source-record.ts';
import { sameWords } from './start-from-last.ts';

export interface Mention {
  /** The question of the new record in which the name stands. */
  path: string;
  name: string;
}

/** Answers that name a row: by `summary` of its own group and of the groups inside it. */
function namesOf(row: unknown, group: SchemaNode): string[] {
  if (typeof row !== 'object' || row === null) return [];
  const answers = row as Record<string, unknown>;
  const own = (group.question?.summary ?? []).map((id) => answers[id]);
  const inner = Object.entries(group.items?.properties ?? {})
    .filter(([, node]) => node.items?.properties && isAboutPeople(node))
    .flatMap(([id, node]) =>
      (Array.isArray(answers[id]) ? answers[id] : []).flatMap((each) => namesOf(each, node)),
    );
  return [...own.filter((name): name is string => typeof name === 'string' && !isBlank(name)), ...inner];
}

/** Rows that are named in a short line are things or people; those named by a long text are statements. */
const isAboutPeople = (group: SchemaNode): boolean =>
  (group.question?.summary ?? []).every((id) => group.items?.properties?.[id]?.question?.type === 'text');

/** Where a name of another row than the chosen one stands in the answers. The person decides what to do about it. */
export function findMentions(
  { forEach }: Pick<MadeFrom, 'forEach'>,
  source: ResolvedTemplate,
  record: SourceRecord,
  selection: number,
  made: Answers,
): Mention[] {
  const group = forEach === undefined ? undefined : source.schema.properties?.[forEach];
  if (forEach === undefined || !group) return [];
  const rows = findAt(forEach, scopeOf(source.schema, visibleAnswers(source, record)));
  const names = rows.map(({ value }) => namesOf(value, group));
  const own = new Set((names[selection] ?? []).map(sameWords));
  const others = [...new Set(names.flatMap((each, index) => (index === selection ? [] : each)))];
  return others
    .filter((name) => !own.has(sameWords(name)))
    .flatMap((name) =>
      Object.entries(made)
        .filter(([, value]) => isNamedIn(name, value))
        .map(([path]) => ({ path, name })),
    );
}

const isNamedIn = (name: string, value: unknown): boolean => {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((each) => isNamedIn(name, each));
  return typeof value === 'string' && findName(name, searchedText(value)).length > 0;
};
