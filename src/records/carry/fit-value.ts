/** Makes an answer of one question fit another: only parts and options that the other has. */
import { isEmpty } from '../../rules/is-blank.ts';
import type { SchemaNode } from '../../schemas/template.ts';

/** @returns undefined if nothing of the value fits */
export function fitValue(value: unknown, node: SchemaNode): unknown {
  if (value === undefined || value === null || isEmpty(value)) return undefined;
  if (node.items) {
    const { items } = node;
    if (!Array.isArray(value)) return undefined;
    const fitted = value.map((item) => fitValue(item, items)).filter((item) => item !== undefined);
    return fitted.length > 0 ? fitted : undefined;
  }
  if (node.properties) return fitParts(value, node.properties);
  if (node.oneOf) return node.oneOf.some((option) => option.const === value) ? value : undefined;
  if (node.enum) return node.enum.includes(value as string) ? value : undefined;
  switch (node.type) {
    case 'string':
      return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
    case 'number':
    case 'integer':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return undefined;
  }
}

function fitParts(value: unknown, properties: Record<string, SchemaNode>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fitted = Object.entries(properties)
    .filter(([id]) => Object.hasOwn(value, id))
    .map(([id, part]): [string, unknown] => [id, fitValue((value as Record<string, unknown>)[id], part)])
    .filter(([, part]) => part !== undefined);
  return fitted.length > 0 ? Object.fromEntries(fitted) : undefined;
}
