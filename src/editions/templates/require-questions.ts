import { requiredMessage } from '../../rules/standard-messages.ts';
import type { Question } from '../../schemas/question.ts';
import type { SchemaNode } from '../../schemas/template.ts';

/**
 * A schema in which further questions must be answered. One that says nothing of its own for when it is empty gets
 * the message that every template shares.
 * @param paths dotted paths of questions that are there
 */
export const requireQuestions = (schema: SchemaNode, paths: readonly string[]): SchemaNode =>
  paths.reduce((node, path) => requireAt(node, path.split('.')), schema);

const requireAt = (node: SchemaNode, [id = '', ...rest]: readonly string[]): SchemaNode => {
  if (node.items?.properties) return { ...node, items: requireAt(node.items, [id, ...rest]) };
  const child = node.properties?.[id];
  if (!child) return node;
  if (rest.length > 0) return { ...node, properties: { ...node.properties, [id]: requireAt(child, rest) } };
  const error = requiredMessage(child, id);
  const { showWhen } = child.question ?? {};
  // Where a person is required, the name is what is needed.
  const person =
    child.question?.type === 'person' && child.properties?.['name'] ? { required: ['name'] } : {};
  const withQuestion = (question: Partial<Question>): SchemaNode => ({
    ...node,
    properties: {
      ...node.properties,
      [id]: child.question ? { ...child, ...person, question: { ...child.question, ...question } } : child,
    },
  });
  // One that is not always asked has to be answered whenever it is.
  if (showWhen !== undefined) return withQuestion({ requireWhen: showWhen, requireError: error });
  return {
    ...withQuestion({ requiredError: error }),
    required: [...new Set([...(node.required ?? []), id])],
  };
};
