/** Turns what zod finds wrong with a file into sentences: which key, what is wrong, the nearest valid name. */
import type { z } from 'zod';
import { nearestName } from '../lib/nearest-name.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  getter?: () => z.ZodType;
}

/** The keys that an object may have at `path` in `shape`; empty where any key may stand. */
const keysAt = (shape: z.ZodType, path: Path): string[] => {
  const definition = shape.def as unknown as Definition;
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.getter) return keysAt(definition.getter(), path);
  if (definition.options) return definition.options.flatMap((option) => keysAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(key)] ?? definition.element ?? definition.valueType;
  return next ? keysAt(next, rest) : [];
};

const written = (path: Path) => path.map(String).join('.');
const suggestion = (name: string, names: string[]) => {
  const nearest = nearestName(name, names);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
};

/** What stands at a path; zod does not keep it with its issues. */
const standing = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const sentences = (issue: Issue, shape: z.ZodType, value: unknown, above: Path): string[] => {
  const path = [...above, ...issue.path];
  const place = path.length > 0 ? `${written(path)}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path);
    return issue.keys.map(
      (key) =>
        `${place}unknown key '${key}'.${suggestion(key, known)}` +
        (known.length > 0 ? ` Known keys: ${known.join(', ')}.` : ''),
    );
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest into the value is the one that was meant.
    const depth = (branch: Issue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
    const [meant] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (meant && depth(meant) > 0) return meant.flatMap((inner) => sentences(inner, shape, value, path));
    const choices = issue.errors.flat().map((inner) => inner.message.replace(/^Invalid input: /, ''));
    return [`${place}${[...new Set(choices)].join(', or ')}.`];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const found = standing(value, path);
    return [
      `${place}write one of: ${values.join(', ')}.${found === undefined ? '' : suggestion(String(found), values)}`,
    ];
  }
  if (issue.code === 'invalid_type' && standing(value, path) === undefined) {
    return [`${place.replace(/: $/, '')} is missing: add it (${issue.expected}).`];
  }
  return [`${place}${issue.message.replace(/^Invalid input: /, '')}.`];
};

/**
 * One sentence for each thing that is wrong, each beginning with the name of the file.
 * @param value what was parsed
 * @param file the name of the file as a person knows it, for example `editions/standard/edition.yaml`
 */
export const describeProblems = (
  error: z.ZodError,
  shape: z.ZodType,
  value: unknown,
  file: string,
): string[] =>
  error.issues
    .flatMap((issue) => sentences(issue, shape, value, []))
    .map((sentence) => `${file}: ${sentence}`);
