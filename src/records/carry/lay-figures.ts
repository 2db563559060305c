/** Puts counted figures into a form. What a person typed stays, figure by figure. */
import type { Answers, SchemaNode } from '../../schemas/template.ts';
import { isBlank } from '../../rules/is-blank.ts';
import type { LaidOver } from './lay-over.ts';
import { rowKey } from './start-from-last.ts';

/**
 * @param counted what an earlier count of this visit put there, or what the form began with: it gives way
 * @param from where the figures come from, as it follows "Carried over from"
 */
export function layFigures(
  schema: SchemaNode,
  current: Answers,
  counted: Answers,
  brought: Answers,
  from: string,
): LaidOver {
  const answers: Answers = { ...current };
  const carried: LaidOver['carried'] = [];
  const kept: string[] = [];
  for (const [id, value] of Object.entries(brought)) {
    const node = schema.properties?.[id];
    if (!node) continue;
    const laid = lay(node, current[id], counted[id], value);
    answers[id] = laid.value;
    if (laid.hasKept) kept.push(id);
    if (node.items?.properties) {
      for (const index of laid.changedRows) carried.push({ path: `${id}.${index}`, from });
    } else if (laid.hasChanged) carried.push({ path: id, from });
  }
  return { answers, carried, kept };
}

interface Laid {
  value: unknown;
  hasChanged: boolean;
  hasKept: boolean;
  changedRows: number[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function lay(node: SchemaNode, now: unknown, before: unknown, value: unknown): Laid {
  if (node.items?.properties) return layRows(node, now, before, value);
  if (node.properties && typeof value === 'object' && value !== null)
    return layParts(node, now, before, value);
  const gives = isBlank(now, node.question) || same(now, before);
  const isSame = same(now, value);
  return {
    value: gives ? value : now,
    hasChanged: gives && !isSame,
    hasKept: !gives && !isSame,
    changedRows: [],
  };
}

function layParts(node: SchemaNode, now: unknown, before: unknown, value: object): Laid {
  const merged: Record<string, unknown> = { ...(now as object | undefined) };
  const result: Laid = { value: merged, hasChanged: false, hasKept: false, changedRows: [] };
  for (const [id, part] of Object.entries(value)) {
    const child = node.properties?.[id];
    if (!child) continue;
    const laid = lay(child, merged[id], (before as Record<string, unknown> | undefined)?.[id], part);
    merged[id] = laid.value;
    result.hasChanged ||= laid.hasChanged;
    result.hasKept ||= laid.hasKept;
  }
  return result;
}

function layRows(node: SchemaNode, now: unknown, before: unknown, value: unknown): Laid {
  const rows = Array.isArray(now) ? [...(now as unknown[])] : [];
  const earlier = Array.isArray(before) ? (before as unknown[]) : [];
  const result: Laid = { value: rows, hasChanged: false, hasKept: false, changedRows: [] };
  for (const row of value as unknown[]) {
    const key = rowKey(row, node);
    const isIt = (other: unknown) => rowKey(other, node) === key;
    // A row that nobody has begun is taken before one is added.
    const found = rows.findIndex(isIt);
    const at = found === -1 ? rows.findIndex((other) => isBlank(other)) : found;
    const place = at === -1 ? rows.length : at;
    const laid = layParts(node.items!, rows[place], earlier.find(isIt), row as object);
    rows[place] = laid.value;
    result.hasKept ||= laid.hasKept;
    if (laid.hasChanged) result.changedRows.push(place);
  }
  result.hasChanged = result.changedRows.length > 0;
  return result;
}
