/** The options of a question. An answer that is none of them (from an older file) is offered too, never dropped. */
import type { Option, ShownNode } from '../theme/form-schema.ts';

export function optionsWith(node: ShownNode, value: unknown): Option[] {
  const { options } = node;
  if (!options) return [];
  const known = (one: unknown) => options.some((option) => option.const === one);
  const extra = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one): one is string | number | boolean =>
      (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') &&
      one !== '' &&
      !known(one),
  );
  return [...options, ...extra.map((one) => ({ const: one, title: `${String(one)} (no longer offered)` }))];
}
