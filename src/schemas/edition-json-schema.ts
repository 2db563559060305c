/**
 * The JSON Schema of `edition.yaml` as a person writes it: nothing but `id` must be there, because an edition states only
 * what differs, and `null` takes away what the edition below has. Editors complete and explain every key with it.
 */
import { z } from 'zod';
import { editionShape } from './edition.ts';

interface Node {
  [key: string]: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: boolean | Node;
  anyOf?: Node[];
}

/** The same, or nothing at all; what explains the key stays in front. */
const orNull = ({ description, ...node }: Node): Node => ({
  ...(description === undefined ? {} : { description }),
  anyOf: [node, { type: 'null' }],
});

/** Objects may be stated in part. A list is stated whole, so what its entries must have they must have here too. */
const inPart = ({ required = [], ...node }: Node): Node => {
  const { properties, additionalProperties: others, anyOf } = node;
  return {
    ...node,
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, inner]) => [
              key,
              required.includes(key) ? inPart(inner) : orNull(inPart(inner)),
            ]),
          ),
        }
      : {}),
    ...(typeof others === 'object' ? { additionalProperties: orNull(inPart(others)) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(inPart) } : {}),
  };
};

/** JSON Schema, draft-07, which editors know best. */
export const editionJsonSchema = (): Record<string, unknown> => {
  const whole = z.toJSONSchema(editionShape, { target: 'draft-7', io: 'input' }) as Node;
  const { $schema, properties = {}, ...partial } = inPart(whole);
  const { id, ...others } = properties;
  return {
    $schema,
    title: 'An edition',
    description:
      'What one agency has of its own. It states only what differs from the edition that it extends.',
    ...partial,
    properties: { id, ...others, extends: whole.properties?.['extends'] },
    required: ['id'],
  };
};
