/** Puts carried answers into a form. What a person typed always stays. */
import type { CarriedMark } from '../../schemas/record.ts';
import type { Answers, SchemaNode } from '../../schemas/template.ts';
import { isBlank } from '../../rules/is-blank.ts';
import { rowKey } from './start-from-last.ts';

export interface LaidOver {
  answers: Answers;
  carried: CarriedMark[];
  /** Questions whose typed answer stayed. */
  kept: string[];
}

/**
 * @param start the answers that the form began with: they were not typed, so they give way
 * @param from where the answers come from, as it follows "Carried over from"
 */
export function layOver(
  schema: SchemaNode,
  current: Answers,
  start: Answers,
  brought: Answers,
  from: string,
): LaidOver {
  const answers: Answers = { ...current };
  const carried: CarriedMark[] = [];
  const kept: string[] = [];
  for (const [id, value] of Object.entries(brought)) {
    const node = schema.properties?.[id];
    if (!node) continue;
    if (node.items?.properties) {
      const rows = Array.isArray(current[id]) ? (current[id] as unknown[]) : [];
      const there = new Set(rows.map((row) => rowKey(row, node)));
      const added = (value as unknown[]).filter((row) => !there.has(rowKey(row, node)));
      if (added.length === 0) continue;
      answers[id] = [...rows, ...added];
      const isRow = node.question?.carriesFromPrevious?.closedNotRemoved === true;
      added.forEach((_, index) =>
        carried.push({ path: `${id}.${rows.length + index}`, from, ...(isRow ? { isRow } : {}) }),
      );
    } else if (isBlank(current[id], node.question) || isSame(current[id], start[id])) {
      answers[id] = value;
      carried.push({ path: id, from });
    } else if (!isSame(current[id], value)) kept.push(id);
  }
  return { answers, carried, kept };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
