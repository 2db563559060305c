/** What the form that makes an edition knows of those that one can start from. Plain JSON, made when the site is built. */
import type { Figure } from '../schemas/arrangement.ts';
import type { Edition, Frequency, TermName } from '../schemas/edition.ts';
import { servedFrequencies } from './narrow-to-settings.ts';

/** A chapter, a form or a setting with its title. */
export interface Named {
  id: string;
  title: string;
}

export interface StartingEdition {
  id: string;
  title: string;
  description: string;
  /** Whether it serves every setting, so that an edition made from it chooses. */
  servesAll: boolean;
  settings: (Named & { source: string })[];
  frequencies: Record<string, Frequency>;
  figures: Record<string, Figure>;
  terms: Record<TermName, { one: string; many: string }>;
}

/** @param edition resolved and narrowed to what it serves */
export const startingEdition = (edition: Edition): StartingEdition => ({
  id: edition.id,
  title: edition.title,
  description: edition.description,
  servesAll: edition.serves === 'all',
  settings: Object.entries(edition.settings).map(([id, { title, source }]) => ({ id, title, source })),
  frequencies: servedFrequencies(edition),
  figures: Object.fromEntries(
    Object.entries(edition.figures).filter(
      ([, { setting }]) => setting === undefined || Object.hasOwn(edition.settings, setting),
    ),
  ),
  terms: edition.terms,
});

/** What the browser fetches when a file is opened or made: the files of those editions, and the names that there are. */
export interface EditionFiles {
  /** For each edition that one can start from, the ids of its chain: the one that extends nothing first. */
  chains: Record<string, string[]>;
  /** What stands in the files of each edition, by its id. */
  files: Record<string, unknown>;
  /** The source document of each setting. */
  sources: Record<string, string>;
  chapters: string[];
  templates: string[];
}
