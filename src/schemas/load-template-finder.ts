/** Reads `src/content/template-finder.yaml` with Node. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describeProblems } from './describe-problems.ts';
import { checkFinderNames, templateFinderShape, type TemplateFinder } from './template-finder.ts';

/** Where the data of the finder stand, seen from the root of the project. */
export const TEMPLATE_FINDER_FILE = 'src/content/template-finder.yaml';

/**
 * @param templates the ids of all templates there are
 * @throws {Error} naming the key, and the nearest name for one that does not exist.
 */
export const loadTemplateFinder = (
  templates: readonly string[],
  file = TEMPLATE_FINDER_FILE,
): TemplateFinder => {
  const raw: unknown = parse(readFileSync(file, 'utf8'));
  const result = templateFinderShape.safeParse(raw);
  if (!result.success) {
    throw new Error(describeProblems(result.error, templateFinderShape, raw, file).join('\n'));
  }
  const problems = checkFinderNames(result.data, templates);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return result.data;
};
