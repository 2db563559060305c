import { isPlainObject } from '../../lib/deep-merge.ts';
import { describeProblems } from '../../schemas/describe-problems.ts';
import { resolveParts, type PartsContext } from '../../schemas/resolve-parts.ts';
import type { Template } from '../../schemas/template.ts';
import { templatePatchShape, type TemplatePatch } from '../../schemas/template-patch.ts';
import { findLoosening } from './find-loosening.ts';

/** New questions with the shared parts put in. */
const withParts = (add: unknown[], context: PartsContext): unknown[] =>
  add.map((added, index) => {
    if (!isPlainObject(added) || !isPlainObject(added['ask'])) return added;
    const id = typeof added['id'] === 'string' ? added['id'] : String(index);
    return { ...added, ask: resolveParts(added['ask'], context, `add.${id}.ask`) };
  });

/**
 * A patch from what stands in its file.
 * @param file the file as a person knows it
 * @returns the patch, where its shape is right, and what is wrong: file, key, how to mend it
 */
export const readPatch = (
  raw: Record<string, unknown>,
  template: Template,
  { parts, file }: PartsContext,
): { patch?: TemplatePatch; problems: string[] } => {
  const loosening = findLoosening(raw, template);
  const problems = loosening.problems.map((problem) => `${file}: ${problem}`);
  let { rest } = loosening;
  try {
    if (Array.isArray(rest['add'])) rest = { ...rest, add: withParts(rest['add'], { parts, file }) };
  } catch (error) {
    return { problems: [...problems, (error as Error).message] };
  }
  const result = templatePatchShape.safeParse(rest);
  return result.success
    ? { patch: result.data, problems }
    : { problems: [...problems, ...describeProblems(result.error, templatePatchShape, rest, file)] };
};
