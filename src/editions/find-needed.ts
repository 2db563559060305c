import { neededByExpressions } from '../rules/needed-by-expressions.ts';
import type { Template } from '../schemas/template.ts';
import { walkSchema, type Met } from '../schemas/walk-schema.ts';

/** Why an edition cannot leave a question out. */
export interface Need {
  /** A clause that follows "it cannot be hidden:". */
  reason: string;
  /** The provisions that would be broken: of the question or rule itself, else of the whole template. */
  provisions: readonly string[];
}

/** The path and those of the groups it stands in: `families.children.age`, `families.children`, `families`. */
const withGroups = (path: string): string[] => {
  const ids = path.split('.');
  return ids.map((_, index) => ids.slice(0, ids.length - index).join('.'));
};

/** A signature of the source or its policy; the lines that this project or an agency offers can be left out. */
const isSourceSignature = ({ question }: Met['node']) =>
  question?.type === 'signature' && (question.origin === 'source' || question.origin === 'policy');

/**
 * Questions that an edition cannot leave out, by path without row numbers, each with the reason: those that must be
 * answered, the signatures of the source, and those that a rule, condition or calculation looks at.
 */
export const findNeeded = (template: Template): Map<string, Need> => {
  const needed = new Map<string, Need>();
  const need = (path: string, reason: string, provisions: readonly string[] | undefined) => {
    if (!needed.has(path)) needed.set(path, { reason, provisions: provisions ?? template.provisions });
  };
  for (const { path, node, isRequired } of walkSchema(template.schema)) {
    const own = node.question?.provisions;
    if (isRequired) need(path, 'it must be answered, and an edition never drops a required question', own);
    else if (node.question?.requireWhen) need(path, 'it must be answered in some cases', own);
    if (isSourceSignature(node)) {
      for (const each of withGroups(path))
        need(each, 'the source asks for this signature, and an edition never drops one', own);
    }
  }
  for (const [path, place] of neededByExpressions(template)) {
    const rule = template.rules.find(({ id }) => place === `rule ${id}`);
    for (const each of withGroups(path)) need(each, `the ${place} looks at it`, rule?.provisions);
  }
  return needed;
};
