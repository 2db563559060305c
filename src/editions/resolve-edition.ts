import { deepFreeze } from '../lib/deep-freeze.ts';
import { deepMerge, isPlainObject } from '../lib/deep-merge.ts';
import { describeProblems } from '../schemas/describe-problems.ts';
import { editionShape, type Edition, type Given } from '../schemas/edition.ts';
import { findBrandProblems } from './find-brand-problems.ts';
import { findLoosenedFigures } from './find-loosened-figures.ts';
import { findLoosenedFrequencies } from './find-loosened-frequencies.ts';
import { findUnexplainedLogo } from './find-unexplained-logo.ts';
import { findUnknownNames, type KnownNames } from './find-unknown-names.ts';
import { narrowToSettings } from './narrow-to-settings.ts';
import { sayBrandProblems } from './say-brand-problems.ts';

type Plain = Record<string, unknown>;

/** What an edition says of itself and never takes from the edition it extends. */
const own = ['id', 'extends'] as const;

const lay = (below: Plain, above: Plain): Plain => {
  const inherited = { ...below };
  for (const key of own) delete inherited[key];
  return deepMerge(inherited, above);
};

/**
 * A complete edition from a chain of files: the first is the one that extends nothing, the last the edition itself.
 * Later files are laid over earlier ones (objects merged, lists replaced). The result is frozen.
 * @param chain what stands in the files, parsed
 * @param names the names of the files as a person knows them, in the same order
 * @param known what the edition may name outside itself; what is left out is not checked
 * @throws {Error} one error that lists everything that is wrong: file, key, how to mend it, nearest valid name.
 */
export const resolveEdition = (
  chain: unknown[],
  names: string[],
  known: KnownNames = { templates: undefined, sources: undefined, provisions: undefined },
): Edition => {
  const problems: string[] = [];
  let merged: Plain = {};
  let given: Pick<Given, 'frequencies' | 'figures'> | undefined;
  chain.forEach((raw, index) => {
    const name = names[index] ?? 'edition.yaml';
    if (!isPlainObject(raw)) {
      problems.push(`${name}: the file is empty or not a list of keys with values.`);
      return;
    }
    problems.push(...findUnexplainedLogo(raw, name));
    const below = merged;
    merged = lay(below, raw);
    const result = editionShape.safeParse(merged);
    if (!result.success) {
      // A fault of the edition below has been reported under its own name.
      problems.push(
        ...describeProblems(result.error, editionShape, merged, name).filter((text) =>
          isNew(text, name, problems),
        ),
      );
      return;
    }
    problems.push(
      ...sayBrandProblems(findBrandProblems(result.data.brand), name).filter((text) =>
        isNew(text, name, problems),
      ),
    );
    const { frequencies, figures } = result.data;
    given ??= { frequencies, figures };
    if (index > 0) {
      problems.push(...findLoosenedFrequencies(below, result.data, name));
      problems.push(...findLoosenedFigures(below, result.data, name));
    }
    // A name that the edition below has wrong is reported under that one's own file.
    problems.push(
      ...findUnknownNames(result.data, name, known).filter((text) => isNew(text, name, problems)),
    );
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const complete = editionShape.parse(merged);
  const edition = given ? { ...complete, given: { ...given, settings: complete.settings } } : complete;
  return deepFreeze(narrowToSettings(edition));
};

const isNew = (text: string, name: string, known: string[]) =>
  !known.some((problem) => problem.slice(problem.indexOf(': ')) === text.slice(name.length));
