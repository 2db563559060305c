/**
 * Stands in for RJSF's deep comparison in the built site. RJSF asks it about props: plain objects, lists, texts and
 * functions. Functions are equal to each other, as RJSF has it; anything that is no plain object is only equal to itself.
 */
export function deepEquals(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'function') return typeof b === 'function';
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  // What goes round in a circle is drawn once too often rather than compared for ever.
  if (depth > DEEPEST || a.constructor !== b.constructor || !isPlain(a)) return false;
  if (Array.isArray(a)) {
    const other = b as unknown[];
    return a.length === other.length && a.every((one, index) => deepEquals(one, other[index], depth + 1));
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        deepEquals((a as Plain)[key as keyof Plain], (b as Plain)[key as keyof Plain], depth + 1),
    )
  );
}

type Plain = Record<string, unknown>;

const DEEPEST = 64;

const isPlain = (value: object) =>
  Array.isArray(value) || value.constructor === Object || value.constructor === undefined;
