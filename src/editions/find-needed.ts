import { neededByExpressions } from '../rules/needed-by-expressions.ts';
import type { Template } from '../schemas/template.ts';
import { walkSchema, type Met } from '../schemas/walk-schema.ts';
import { sayBrokenWithout, sayBrokenWithoutRule, withGroups } from './say-broken.ts';

/** Why an edition cannot leave a question out. */
export interface Need {
  /** A clause that follows "it cannot be hidden:". */
  reason: string;
  /** The provisions that would be broken, as a sentence with a space before it; or nothing. */
  broken: string;
}

/** A signature of the source or its policy; the lines that this project or an agency offers can be left out. */
const isSourceSignature = ({ question }: Met['node']) =>
  question?.type === 'signature' && (question.origin === 'source' || question.origin === 'policy');

/**
 * Questions that an edition cannot leave out, by path without row numbers, each with the reason: those that must be
 * answered, the signatures of the source, and those that a rule, condition or calculation looks at.
 */
export const findNeeded = (template: Template): Map<string, Need> => {
  const needed = new Map<string, Need>();
  const need = (path: string, reason: string, broken = sayBrokenWithout(template, path)) => {
    if (!needed.has(path)) needed.set(path, { reason, broken });
  };
  for (const { path, node, isRequired } of walkSchema(template.schema)) {
    if (isRequired) need(path, 'it must be answered, and an edition never drops a required question');
    else if (node.question?.requireWhen) need(path, 'it must be answered in some cases');
    if (!isSourceSignature(node)) continue;
    for (const each of withGroups(path))
      need(each, 'the source asks for this signature, and an edition never drops one');
  }
  for (const [path, place] of neededByExpressions(template)) {
    const rule = template.rules.find(({ id }) => place === `rule ${id}`);
    for (const each of withGroups(path))
      need(each, `the ${place} looks at it`, rule && sayBrokenWithoutRule(template, rule));
  }
  return needed;
};
