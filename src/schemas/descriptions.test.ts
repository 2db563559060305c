/** The shape is the manual: every key of a template, a question and an edition has one sentence that explains it. */
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { editionShape, frequencyShape } from './edition.ts';
import { questionShape } from './question.ts';
import { schemaNodeShape, templateShape } from './template.ts';
import { templatePatchShape } from './template-patch.ts';

interface Definition {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  getter?: () => z.ZodType;
}

/** A wrapper (optional, lazy) is explained by what it wraps. */
const isExplained = (shape: z.ZodType): boolean => {
  const { innerType } = shape.def as unknown as Definition;
  return shape.description !== undefined || (innerType !== undefined && isExplained(innerType));
};

const undescribed = (shape: z.ZodType, path: string, seen = new Set<z.ZodType>()): string[] => {
  if (seen.has(shape)) return [];
  seen.add(shape);
  const definition = shape.def as unknown as Definition;
  const inside = [definition.innerType, definition.element, definition.valueType, definition.getter?.()];
  return [
    ...[...inside, ...(definition.options ?? [])].flatMap((inner) =>
      inner ? undescribed(inner, path, seen) : [],
    ),
    ...Object.entries(definition.shape ?? {}).flatMap(([key, inner]) => [
      ...(isExplained(inner) ? [] : [`${path}.${key}`]),
      ...undescribed(inner, `${path}.${key}`, seen),
    ]),
  ];
};

it.each([
  ['template', templateShape],
  ['patch', templatePatchShape],
  ['schema', schemaNodeShape],
  ['question', questionShape],
  ['edition', editionShape],
  ['frequency', frequencyShape],
] as const)('every key of %s is described', (name, shape) => expect(undescribed(shape, name)).toEqual([]));
