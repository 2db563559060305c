/** The versions of chapters in the edition's words, with what changed between them. */
import { compareTexts, type ChangedLine } from '../integrations/compare-texts.ts';
import { loadCatalogue } from '../integrations/load-published.ts';
import { sayVersion } from '../integrations/say-version.ts';
import { wholeChapterText } from '../lib/chapter-text.ts';
import type { ChapterVersion } from '../schemas/content.ts';
import { loadVersions } from '../schemas/load-content.ts';
import { edition, ownTextOf, type ChapterEntry } from './_site.ts';

const versions = loadVersions();
// Diagrams are one word in a version, so that they need no drawing here.
const catalogue = loadCatalogue(edition, import.meta.env.BASE_URL, () => undefined);

export interface ShownVersion extends Pick<ChapterVersion, 'version' | 'date' | 'summary'> {
  /** What changed against the version before; undefined for the first. */
  changes: ChangedLine[] | undefined;
}

/** The versions of a chapter, newest first, and what has changed since the newest without being a version yet. */
export const versionsOf = ({ id, data, body }: ChapterEntry) => {
  // The versions are of the handbook's text. What stands there now is another's, and no change of it.
  if (ownTextOf(id)) return { versions: [], since: [] };
  const stored = versions.get(id) ?? [];
  const said = stored.map(({ text }) => sayVersion(text.trimEnd(), catalogue));
  const now = sayVersion(wholeChapterText({ inBrief: data.inBrief, body: body ?? '' }), catalogue);
  const shown = stored.map(({ version, date, summary }, index): ShownVersion => {
    const before = said[index - 1];
    const changes = before === undefined ? undefined : compareTexts(before, said[index] ?? '');
    return { version, date, summary, changes };
  });
  const last = said.at(-1);
  return { versions: shown.reverse(), since: last === undefined ? [] : compareTexts(last, now) };
};
