/**
 * The templates of an edition, read with Node: ours, as its patches leave them, and those that it brings itself.
 * Everything that needs the templates of an edition gets them here.
 */
import { isPlainObject } from '../../lib/deep-merge.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import type { Edition } from '../../schemas/edition.ts';
import {
  loadParts,
  loadTemplates,
  readTemplate,
  readYaml,
  SCHEMAS_FOLDER,
  stampOfFiles,
  stampOfTemplates,
} from '../../schemas/load-templates.ts';
import type { Template } from '../../schemas/template.ts';
import { checkTemplates } from '../check-templates.ts';
import { defaultRoot } from '../edition-chain.ts';
import { findNeeded } from '../find-needed.ts';
import { applyPatch } from './apply-patch.ts';
import { findPatchProblems } from './find-patch-problems.ts';
import { findUnknownWords } from './find-unknown-words.ts';
import { findOverlays, type OverlayFile } from './overlay-files.ts';
import { readPatch } from './read-patch.ts';
import { findStrays } from './reorder.ts';

type Raw = Record<string, unknown>;
type Parts = ReturnType<typeof loadParts>;

/** A form that an agency made itself needs no source document: the agency is the source. */
const withOwnSource = (raw: Raw, agency: string): Raw => {
  const { source } = raw;
  if (!isPlainObject(source) || source['status'] !== 'own') return raw;
  return { ...raw, source: { id: 'own', document: agency, appendix: 'own form', ...source } };
};

const readOwn = (
  { path, place, id, agency }: OverlayFile,
  known: readonly string[],
  parts: Parts,
): Template => {
  if (known.includes(id)) {
    throw new Error(
      `${place}: id: there is a template '${id}' already. Give yours another id and name its file for it, or change ` +
        `that one in ${place.replace(/\.yaml$/, '.patch.yaml')}.`,
    );
  }
  const raw = withOwnSource(readYaml(path, place), agency);
  return { ...readTemplate(raw, place, parts), overlay: { file: place, kind: 'own', hide: [], added: [] } };
};

/** What a patch asks for anew may need what it, or one below it, leaves out. */
const findHiddenNeeds = (patched: Template): string[] => {
  const needed = findNeeded(patched);
  return (patched.overlay?.hide ?? []).flatMap((path) => {
    const need = needed.get(path);
    return need ? [`hide: '${path}' cannot be hidden: ${need.reason}. Take it out of one of the two.`] : [];
  });
};

const readPatched = (
  { path, place, id, agency }: OverlayFile,
  templates: ReadonlyMap<string, Template>,
  parts: Parts,
): Template => {
  const below = templates.get(id);
  if (!below) {
    const nearest = nearestName(id, templates.keys());
    throw new Error(
      `${place}: there is no template '${id}' to patch.` +
        (nearest === undefined ? '' : ` Did you mean '${nearest}'? Name the file '${nearest}.patch.yaml'.`),
    );
  }
  const { patch, problems } = readPatch(readYaml(path, place), below, { parts, file: place });
  const unfit = patch ? findPatchProblems(below, patch) : [];
  const all = [...problems, ...unfit.map((problem) => `${place}: ${problem}`)];
  if (!patch || all.length > 0) throw new Error(all.join('\n'));
  const patched = applyPatch(below, patch, { place, agency });
  const late = [...findStrays(below, patched), ...findHiddenNeeds(patched)];
  if (late.length > 0) throw new Error(late.map((problem) => `${place}: ${problem}`).join('\n'));
  return patched;
};

/** Lays every file over the templates. A file that is wrong is reported, and left out of what follows. */
const layOver = (
  templates: readonly Template[],
  files: readonly OverlayFile[],
  edition: Edition,
  parts: Parts,
): { templates: Template[]; problems: string[] } => {
  const laid = new Map(templates.map((template) => [template.id, template]));
  const problems = files.flatMap((file) => {
    try {
      const template =
        file.kind === 'own' ? readOwn(file, [...laid.keys()], parts) : readPatched(file, laid, parts);
      laid.set(template.id, template);
      return findUnknownWords(readYaml(file.path, file.place), edition).map(
        (problem) => `${file.place}: ${problem}`,
      );
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  });
  return { templates: [...laid.values()], problems };
};

/** What is wrong, without the file and the key. */
const withoutKey = (problem: string) => problem.replace(/^\S+: [^:]*: /, '');

const cache = new Map<string, { stamp: string; templates: Template[] }>();

/**
 * All templates that an edition can publish, ours first, each checked whole where the edition changed it.
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 * @param folder the folder that holds our templates and parts
 * @throws {Error} that lists everything wrong with the edition's templates and patches: file, key, how to mend it, the
 * nearest valid name, and the provisions that would be broken.
 */
export const loadEditionTemplates = (
  edition: Edition,
  root = defaultRoot(),
  folder = SCHEMAS_FOLDER,
): Template[] => {
  const { files, problems } = findOverlays(edition.id, root);
  if (files.length === 0 && problems.length === 0) return loadTemplates(folder);
  const key = [root, folder, edition.id].join('\n');
  const stamp = stampOfTemplates(folder) + stampOfFiles(files.map(({ path }) => path)) + problems.join();
  const kept = cache.get(key);
  if (kept?.stamp === stamp) return structuredClone(kept.templates);
  const laid = layOver(loadTemplates(folder), files, edition, loadParts(folder));
  const overlaid = laid.templates.filter(({ overlay }) => overlay !== undefined);
  const unfit = checkTemplates(overlaid, edition, undefined, laid.templates);
  const wrong = [...problems, ...laid.problems];
  // The whole check meets the first unknown word again, under the key of the whole template.
  const said = new Set(wrong.map(withoutKey));
  wrong.push(
    ...unfit
      .map(({ file, message }) => `${file}: ${message}`)
      .filter((problem) => !said.has(withoutKey(problem))),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  cache.set(key, { stamp, templates: laid.templates });
  return structuredClone(laid.templates);
};
