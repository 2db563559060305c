import { nearestName } from '../lib/nearest-name.ts';
import { mapSchema } from './map-schema.ts';
import type { SchemaNode } from './template.ts';
import { findNode, walkSchema } from './walk-schema.ts';

/**
 * A schema in which a question with `optionsFromPrompts` has the prompts of the question it names as its options, so
 * that each prompt stands in the template once.
 * @throws {Error} naming the file and the nearest question with prompts, if the one named has none.
 */
export const promptsAsOptions = (schema: SchemaNode, file: string): SchemaNode =>
  mapSchema(schema, (node, path) => {
    const source = node.question?.optionsFromPrompts;
    if (source === undefined) return node;
    const prompts = findNode(schema, source)?.question?.prompts;
    if (prompts) return { ...node, oneOf: prompts.map(({ id, text }) => ({ const: id, title: text })) };
    const withPrompts = [...walkSchema(schema)].filter((met) => met.node.question?.prompts);
    const nearest = nearestName(
      source,
      withPrompts.map((met) => met.path),
    );
    throw new Error(
      `${file}: schema.${path}.question.optionsFromPrompts: '${source}' has no prompts.` +
        (nearest === undefined ? '' : ` Did you mean '${nearest}'?`),
    );
  });
