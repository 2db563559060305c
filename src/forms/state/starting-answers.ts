/** What a new form starts with: the literals of `default`, and what a question `startsAs`. */
import type { Answers, SchemaNode } from '../../schemas/template.ts';

export interface Clock {
  /** Today as `YYYY-MM-DD`. */
  today: string;
  /** The minute as `YYYY-MM-DDTHH:MM`. */
  now: string;
}

/** The clock of this device, in local time. */
export function readClock(at: Date = new Date()): Clock {
  const two = (value: number) => String(value).padStart(2, '0');
  const today = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { today, now: `${today}T${two(at.getHours())}:${two(at.getMinutes())}` };
}

/**
 * The starting answers of a schema, without rows. Without a clock (on the server) dates are left out, so that the
 * page that was built last week does not say last week's date.
 */
export function startingAnswers(schema: SchemaNode, clock?: Clock): Answers {
  const answers: Answers = {};
  for (const [id, node] of Object.entries(schema.properties ?? {})) {
    const value = startOf(node, clock);
    if (value !== undefined) answers[id] = value;
  }
  return answers;
}

function startOf(node: SchemaNode, clock?: Clock): unknown {
  if (node.default !== undefined) return node.default;
  switch (node.question?.startsAs) {
    case 'today':
      return clock?.today;
    case 'now':
      return clock?.now;
    case 'all-ticked':
      return allTicked(node);
    default:
      break;
  }
  if (node.type !== 'object' || node.question?.type === 'signature') return undefined;
  const inner = startingAnswers(node, clock);
  return Object.keys(inner).length > 0 ? inner : undefined;
}

function allTicked(node: SchemaNode): unknown {
  if (node.type === 'array') return (node.items?.oneOf ?? []).map((option) => option.const);
  if (node.type === 'object')
    return Object.fromEntries(Object.keys(node.properties ?? {}).map((id) => [id, true]));
  return true;
}
