import type { Answers, SchemaNode } from '../schemas/template.ts';

/** An answer that the template has no place for. It is not lost: it is reported with its value. */
export interface SetAside {
  /** Dotted path in the answers, for example `families.0.nickname`. */
  path: string;
  why: 'unknown-question' | 'wrong-shape';
  value: unknown;
}
export interface FittedAnswers {
  answers: Answers;
  setAside: SetAside[];
}

const nothing = Symbol('nothing');

/**
 * Fits answers from outside to a template: structure must agree (a list where a list is due), values need not be
 * complete or in range; `checkAnswers` speaks about those. Single answers that do not fit are set aside, so that
 * one wrong answer never costs a whole record.
 */
export function fitAnswers(answers: Answers, schema: SchemaNode): FittedAnswers {
  const setAside: SetAside[] = [];
  const fitted = fit(answers, schema, '', setAside);
  return { answers: fitted === nothing ? {} : (fitted as Answers), setAside };
}

function fit(value: unknown, node: SchemaNode, path: string, setAside: SetAside[]): unknown {
  if (value === null || value === undefined) return nothing;
  const misfit = () => {
    setAside.push({ path, why: 'wrong-shape', value });
    return nothing;
  };
  // A clause that can carry a note may also be a plain yes or no.
  if (typeof value === 'boolean' && Array.isArray(node.type) && node.type.includes('boolean')) return value;
  if (node.type === 'object' || node.properties) {
    if (typeof value !== 'object' || Array.isArray(value)) return misfit();
    return fitObject(value as Record<string, unknown>, node, path, setAside);
  }
  if (node.type === 'array' || node.items) {
    if (!Array.isArray(value)) return misfit();
    return fitList(value, node, path, setAside);
  }
  if (typeof value === 'object') return misfit();
  // A number typed into a text question by another program reads the same as text.
  if (node.type === 'string' && typeof value !== 'string') return String(value);
  return value;
}

function fitObject(
  value: Record<string, unknown>,
  node: SchemaNode,
  path: string,
  setAside: SetAside[],
): unknown {
  const fitted: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const inner = path ? `${path}.${key}` : key;
    const child = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
    if (!child) {
      if (item !== null && item !== undefined)
        setAside.push({ path: inner, why: 'unknown-question', value: item });
      continue;
    }
    const result = fit(item, child, inner, setAside);
    if (result !== nothing) fitted[key] = result;
  }
  return fitted;
}

function fitList(value: unknown[], node: SchemaNode, path: string, setAside: SetAside[]): unknown[] {
  return value
    .map((item, index) => fit(item, node.items ?? {}, `${path}.${index}`, setAside))
    .filter((item) => item !== nothing);
}
