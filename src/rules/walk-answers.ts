import type { Answers, SchemaNode } from '../schemas/template.ts';

/** One question at its place in one record. */
export interface Asked {
  /** Concrete path with row numbers: `families.0.children.2.age`. */
  path: string;
  /** The same without row numbers: `families.children.age`. */
  pattern: string;
  id: string;
  node: SchemaNode;
  /** The schema of the object it stands in. */
  parent: SchemaNode;
  value: unknown;
  /** The rows it stands in, in words: `Family 1`, `Child 3`. */
  rows: readonly string[];
}

const join = (above: string, id: string | number) => (above === '' ? String(id) : `${above}.${id}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands at a key of an answer, without what objects inherit. */
export const valueAt = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string, unknown>)[key]
    : undefined;

/** What stands at a concrete path. */
export const answerAt = (answers: unknown, path: string): unknown =>
  path === '' ? answers : path.split('.').reduce<unknown>(valueAt, answers);

interface Above {
  path: string;
  pattern: string;
  rows: readonly string[];
}

function* inside(node: SchemaNode, value: unknown, above: Above, ids: readonly string[]): Generator<Asked> {
  for (const id of ids) {
    const child = node.properties && Object.hasOwn(node.properties, id) ? node.properties[id] : undefined;
    if (!child) continue;
    const here = { path: join(above.path, id), pattern: join(above.pattern, id), rows: above.rows };
    const own = valueAt(value, id);
    yield { ...here, id, node: child, parent: node, value: own };
    if (child.items?.properties) yield* rowsOf(child, child.items, own, here);
    else if (child.properties) yield* inside(child, own, here, Object.keys(child.properties));
  }
}

function* rowsOf(group: SchemaNode, row: SchemaNode, value: unknown, above: Above): Generator<Asked> {
  if (!Array.isArray(value)) return;
  const name = capital(group.question?.itemLabel ?? 'row');
  for (const [index, own] of value.entries()) {
    const here = { ...above, path: join(above.path, index), rows: [...above.rows, `${name} ${index + 1}`] };
    yield* inside(row, own, here, Object.keys(row.properties ?? {}));
  }
}

/**
 * Every question of a record, with a question of each row that there is, hidden ones too.
 * @param order the ids of the top-level questions, in the order of the form; default: the order of the schema
 */
export const walkAnswers = (
  schema: SchemaNode,
  answers: Answers,
  order?: readonly string[],
): Generator<Asked> =>
  inside(schema, answers, { path: '', pattern: '', rows: [] }, order ?? Object.keys(schema.properties ?? {}));
