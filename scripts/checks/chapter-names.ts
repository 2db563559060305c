/** Everything that a chapter names exists: chapters and their anchors, templates, terms, references, frequencies. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from './did-you-mean.ts';
import { readAnchors } from '../../src/lib/read-anchors.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';
import { readComponents } from './read-components.ts';

const templateNames = (folder = 'src/schemas/templates') =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'));

export function check(
  content: LoadedContent = loadContent(),
  templates: string[] = templateNames(),
): Problem[] {
  const problems: Problem[] = [];
  const chapters = new Map(content.chapters.map((chapter) => [chapter.slug, chapter]));
  for (const chapter of content.chapters) {
    const expect = (wanted: string | undefined, names: Iterable<string>, kind: string, where: string) => {
      const known = [...names];
      if (wanted === undefined)
        problems.push({ file: chapter.file, where, message: `Say which ${kind} is meant.` });
      else if (!known.includes(wanted)) {
        const message = `There is no ${kind} '${wanted}'.${didYouMean(wanted, known)}`;
        problems.push({ file: chapter.file, where, message });
      }
    };
    for (const id of chapter.templates) expect(id, templates, 'template', 'templates');
    for (const { name, attributes, line } of readComponents(chapter.body)) {
      const where = `<${name}> in line ${line} of the text`;
      if (name === 'Term') expect(attributes['id'], content.glossary.keys(), 'glossary term', where);
      if (name === 'Source') expect(attributes['id'], content.references.keys(), 'reference', where);
      if (name === 'Template') expect(attributes['id'], templates, 'template', where);
      if (name === 'ChapterLink') {
        const [slug, anchor] = (attributes['to'] ?? '').split('#');
        expect(slug, chapters.keys(), 'chapter', where);
        const target = chapters.get(slug ?? '');
        if (target && anchor !== undefined)
          expect(anchor, readAnchors(target.body), `section in ${slug}`, where);
      }
    }
  }
  return problems;
}
