import { isRealDate } from '../../lib/is-real-date.ts';
import { valueAt, walkAnswers } from '../../rules/walk-answers.ts';
import type { Answers, ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { formatAnswer } from '../format-answer.ts';
import { pathInPart } from './part-paths.ts';
import type { RecordPart } from './split-answers.ts';

export interface ListedAction {
  /** From 1, in the order of the record. */
  number: number;
  /** The documents that hold it, for example `family-2`; none if it could not be placed. */
  files: string[];
  /** In words, in the order of `columns`. */
  cells: string[];
  /** YYYY-MM-DD: the first date of the row, if it is one. */
  date?: string;
  /** Whether it needs no reminder any more. */
  isClosed: boolean;
}

export interface ActionTable {
  /** The questions of the rows, in words. */
  columns: string[];
  actions: ListedAction[];
}

/** All actions of a record in one list; undefined where the template has none to list. */
export function listActions(
  { actionList, schema }: Pick<ResolvedTemplate, 'actionList' | 'schema'>,
  answers: Answers,
  parts: readonly RecordPart[],
): ActionTable | undefined {
  if (!actionList) return undefined;
  const rows = [...walkAnswers(schema, answers)].flatMap(({ pattern, path, node, value }) =>
    actionList.groups.includes(pattern) && Array.isArray(value)
      ? value.map((row: unknown, index) => ({ row, path: `${path}.${index}`, item: node.items ?? {} }))
      : [],
  );
  const columns = new Map<string, string>();
  for (const { item } of rows)
    for (const [id, node] of Object.entries(item.properties ?? {}))
      if (!columns.has(id)) columns.set(id, node.title ?? id);
  const actions = rows.map(({ row, path, item }, index): ListedAction => {
    const date = dateOf(row, item);
    const { question, values } = actionList.closed ?? { question: '', values: [] };
    const state = valueAt(row, question);
    return {
      number: index + 1,
      files: parts.filter((part) => pathInPart(part, path) !== undefined).map(({ name }) => name),
      cells: [...columns.keys()].map(
        (id) => formatAnswer(item.properties?.[id] ?? {}, valueAt(row, id)).text,
      ),
      ...(date === undefined ? {} : { date }),
      isClosed: typeof state === 'string' && values.includes(state),
    };
  });
  return { columns: [...columns.values()], actions };
}

function dateOf(row: unknown, { properties = {} }: SchemaNode): string | undefined {
  const id = Object.keys(properties).find((each) => properties[each]?.question?.type === 'date');
  const value = id === undefined ? undefined : valueAt(row, id);
  return typeof value === 'string' && isRealDate(value) ? value : undefined;
}
