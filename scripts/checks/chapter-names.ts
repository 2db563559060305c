/** Everything that a chapter names exists: chapters and their anchors, templates, terms, references, figures, settings. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findUnknownInChapter } from '../../src/editions/find-unknown-in-chapter.ts';
import { leftOfOnly, sayLeftOfOnly } from '../../src/editions/left-of-only.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';

const templateNames = (folder = 'src/schemas/templates') =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'));

type Named = Pick<Edition, 'frequencies' | 'figures' | 'settings'>;

export function check(
  content: LoadedContent = loadContent(),
  templates: string[] = templateNames(),
  edition: Named = loadEdition('standard'),
): Problem[] {
  const problems: Problem[] = [];
  const chapters = new Map(content.chapters.map((chapter) => [chapter.slug, chapter]));
  for (const chapter of content.chapters) {
    const left = leftOfOnly(chapter.body);
    if (left !== undefined) problems.push({ file: chapter.file, message: sayLeftOfOnly(left) });
    const unknown = findUnknownInChapter(chapter, { chapters, content, templates, edition });
    for (const { where, line, message } of unknown) {
      const place = line === undefined ? where : `${where} in line ${String(line)} of the text`;
      problems.push({ file: chapter.file, where: place, message });
    }
  }
  return problems;
}
