type Plain = Record<string, unknown>;

/** Whether a value is an object literal: not an array, not null. */
export const isPlainObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `overlay` laid over `base`: objects are merged key by key, everything else (arrays too) is replaced, and `null`
 * takes a key away. Neither argument is changed.
 */
export const deepMerge = (base: Plain, overlay: Plain): Plain => {
  const merged: Plain = { ...base };
  for (const [key, value] of Object.entries(overlay)) {
    const below = merged[key];
    if (value === null) delete merged[key];
    else if (isPlainObject(value)) merged[key] = deepMerge(isPlainObject(below) ? below : {}, value);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
};
