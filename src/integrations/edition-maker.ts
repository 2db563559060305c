/** Everything the page that makes an edition needs, read with Node: its form, and the files of the editions. */
import { buildEditionForm } from '../editions/edition-form.ts';
import { listEditions, readChain } from '../editions/edition-chain.ts';
import { loadEdition } from '../editions/load-edition.ts';
import { startingEdition, type EditionFiles } from '../editions/starting-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { loadContent } from '../schemas/load-content.ts';
import { loadEditionForm } from '../schemas/load-edition-form.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';
import { say } from '../editions/say.ts';

/** The project's own folder: what one can start from is what the ZIP will lie beside. */
const ROOT = '.';

/** The standard edition first: it has everything. */
const startIds = (): string[] =>
  listEditions(ROOT).sort(
    (a, b) => Number(b === 'standard') - Number(a === 'standard') || a.localeCompare(b),
  );

/** An edition that somebody is still working on must not stop the site of another: it is left out, and named. */
const load = (id: string): Edition[] => {
  try {
    return [loadEdition(id, ROOT)];
  } catch (error) {
    console.warn(
      `WARNING: /make-an-edition/ does not offer the edition '${id}': ${(error as Error).message}`,
    );
    return [];
  }
};

/** The editions that one can start from. */
export const startingEditions = (): Edition[] => startIds().flatMap(load);

/** The form, joined with the editions, chapters and templates that there are. */
export const editionForm = (edition: Edition): ResolvedTemplate => {
  const chapters = loadContent().chapters.map(({ slug, title }) => ({
    id: slug,
    title: say(title, edition.terms),
  }));
  const templates = loadTemplates().map(({ id, title }) => ({ id, title: say(title, edition.terms) }));
  const { id, title, agency, effectiveFrom, locale } = edition;
  return buildEditionForm(
    loadEditionForm(),
    startingEditions().map(startingEdition),
    { chapters, templates },
    { id, title, agency, effectiveFrom, locale },
  );
};

/** What the page fetches when a file is opened or made. */
export const editionFiles = (): EditionFiles => {
  const chains = startingEditions().map(({ id }) => readChain(id, ROOT));
  return {
    chains: Object.fromEntries(chains.map((chain) => [chain.at(-1)?.id, chain.map(({ id }) => id)])),
    files: Object.fromEntries(chains.flat().map(({ id, raw }) => [id, raw])),
    sources: Object.fromEntries(
      Object.entries(loadEdition('standard', ROOT).settings).map(([id, { source }]) => [id, source]),
    ),
    chapters: loadContent().chapters.map(({ slug }) => slug),
    templates: loadTemplates().map(({ id }) => id),
  };
};

/** A piece of a chapter for the preview: the one with the most words that an agency may rename. */
export const sampleChapter = (): { title: string; brief: string[] } => {
  const pieces = loadContent().chapters.map(({ title, inBrief }) => ({ title, brief: inBrief.slice(0, 3) }));
  const renamed = ({ brief }: { brief: string[] }) => new Set(brief.join().match(/\{\w+\}/g)).size;
  return pieces.reduce((best, piece) => (renamed(piece) > renamed(best) ? piece : best));
};
