import { isBlank } from '../rules/is-blank.ts';
import type { Answers, ResolvedTemplate, SchemaNode } from '../schemas/template.ts';
import type { DocumentLogic } from './walk.ts';

/** The paths of every required and visible question without an answer, in every row. */
export function findMissing(template: ResolvedTemplate, logic: DocumentLogic, answers: Answers): Set<string> {
  const missing = new Set<string>();
  const look = (node: SchemaNode, value: unknown, path: string): void => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const inner = path ? `${path}.${key}` : key;
      const answer = (value as Record<string, unknown> | undefined)?.[key];
      if (isBlank(answer, child.question) && logic.isRequired(inner, answers)) missing.add(inner);
      if (child.items?.properties && Array.isArray(answer)) {
        answer.forEach((row, index) => look(child.items ?? {}, row, `${inner}.${index}`));
      } else if (isHolder(child)) {
        look(child, answer, inner);
      }
    }
  };
  look(template.schema, answers, '');
  return missing;
}

/** Statements and fixed rows hold questions of their own; a person or a signature is one question. */
const isHolder = (node: SchemaNode): boolean =>
  node.properties !== undefined && node.question?.type !== 'person' && node.question?.type !== 'signature';
