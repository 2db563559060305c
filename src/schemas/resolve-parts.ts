import { deepMerge, isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';

type Plain = Record<string, unknown>;

/** What `resolveParts` needs: the parts by name (`parts/date`) and the file it works on, for its errors. */
export interface PartsContext {
  parts: ReadonlyMap<string, Plain>;
  file: string;
}

const named = (reference: unknown, key: string, { parts, file }: PartsContext): Plain => {
  const part = parts.get(String(reference));
  if (part) return part;
  const nearest = nearestName(String(reference), parts.keys());
  throw new Error(
    `${file}: ${key}.$ref: unknown part '${String(reference)}'.` +
      (nearest === undefined ? ' There are no parts.' : ` Did you mean '${nearest}'?`),
  );
};

const resolve = (node: Plain, key: string, context: PartsContext, above: readonly string[]): Plain => {
  const { $ref, ...rest } = node;
  // What stands beside the reference is resolved first: a `null` in it may be meant for a part further in.
  const own = resolveInside(rest, key, context, above);
  if ($ref === undefined) return own;
  if (above.includes(String($ref))) {
    throw new Error(
      `${context.file}: ${key}.$ref: the parts ${[...above, String($ref)].join(' → ')} refer to each other in a circle. ` +
        `Take one of these references out.`,
    );
  }
  return deepMerge(resolve(named($ref, key, context), key, context, [...above, String($ref)]), own);
};

const resolveInside = (node: Plain, key: string, context: PartsContext, above: readonly string[]): Plain => {
  const result: Plain = {};
  for (const [name, value] of Object.entries(node)) {
    result[name] = isPlainObject(value) ? resolve(value, `${key}.${name}`, context, above) : value;
  }
  return result;
};

/**
 * A schema with every `$ref` to a part replaced by the part; keys beside the `$ref` are laid over the part's
 * (objects merged, arrays replaced, `null` takes a key away).
 * @param key where the schema stands in its file
 * @throws {Error} naming the file and key, for an unknown part (with the nearest name) and for a circle.
 */
export const resolveParts = (schema: Plain, context: PartsContext, key = 'schema'): Plain =>
  resolve(schema, key, context, []);
