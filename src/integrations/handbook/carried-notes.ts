/** Where the words of a section come from, in small print below it. */
import type { Block, Run } from '../../documents/model.ts';
import { anchorOfReference } from './link-target.ts';

interface Entry {
  id: string;
  section: string;
  source: string;
}

/**
 * One note for all sources: source, section, ids.
 * @param json the entries as the component `Carries` gets them
 * @param sourceOf the id of the source of each provision
 */
export function carriedNotes(json: string, sourceOf: ReadonlyMap<string, string>): Block[] {
  const entries = JSON.parse(json) as Entry[];
  if (entries.length === 0) return [];
  const runs: Run[] = [{ text: 'Where this comes from: ' }];
  const sources = [...new Set(entries.map(({ source }) => source))];
  sources.forEach((source, index) => {
    const own = entries.filter((entry) => entry.source === source);
    const id = sourceOf.get(own[0]!.id);
    const sections = [...new Set(own.map(({ section }) => section))].map((section) => {
      const ids = own.filter((entry) => entry.section === section).map((entry) => entry.id);
      return `${section} (${ids.join(', ')})`;
    });
    runs.push({ text: source, ...(id ? { link: `#${anchorOfReference(id)}` } : {}) });
    runs.push({ text: `: ${sections.join('; ')}${index === sources.length - 1 ? '.' : '. '}` });
  });
  return [{ kind: 'paragraph', style: 'note', text: runs.map(({ text }) => text).join(''), runs }];
}
