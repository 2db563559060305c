/** How a signature changes when one of its parts does. */
type Signature = Record<string, unknown>;

/**
 * The signature with a part changed. The first choice of a method fills in the capacity; a mark goes when the
 * signature is no longer drawn, and the date when it is left for ink (it is written by hand then).
 */
export function signatureWith(
  before: Signature,
  part: string,
  value: unknown,
  capacity: string | undefined,
): Signature | undefined {
  const next: Signature = { ...before, [part]: value };
  if (part === 'method') {
    if (next['capacity'] === undefined && capacity !== undefined) next['capacity'] = capacity;
    if (value !== 'drawn') delete next['mark'];
    if (value === 'wetInk') delete next['signedOn'];
  }
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  // Name first, as in the specifications: what a person looks for when they read the saved file.
  const order = ['name', 'capacity', 'method', 'signedOn', 'mark'];
  const sorted = Object.fromEntries(
    [
      ...order.filter((key) => Object.hasOwn(next, key)),
      ...Object.keys(next).filter((key) => !order.includes(key)),
    ].map((key) => [key, next[key]]),
  );
  return Object.keys(sorted).length > 0 ? sorted : undefined;
}
