/** Everything that a chapter names exists: chapters and their anchors, templates, terms, references, figures, settings. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from './did-you-mean.ts';
import { readAnchors } from '../../src/lib/read-anchors.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { narrowChapter } from '../../src/editions/narrow-chapter.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';
import { readComponents } from './read-components.ts';

const templateNames = (folder = 'src/schemas/templates') =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'));

type Named = Pick<Edition, 'frequencies' | 'figures' | 'settings'>;

/** `<Only>` works on lines of its own; what is left of it in an edition that serves all is written wrongly. */
const leftOfOnly = (body: string): string | undefined => {
  const served = new Set(
    [...body.matchAll(/<Only settings="([^"]*)">/g)].flatMap(([, ids = '']) => ids.split(/\s+/)),
  );
  return /<\/?Only[^>]*>/.exec(narrowChapter(body, { served, settingOf: () => undefined }))?.[0];
};

export function check(
  content: LoadedContent = loadContent(),
  templates: string[] = templateNames(),
  { frequencies, figures, settings }: Named = loadEdition('standard'),
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
    for (const id of chapter.settings ?? []) expect(id, Object.keys(settings), 'setting', 'settings');
    const left = leftOfOnly(chapter.body);
    if (left !== undefined) {
      const message = `${left} does not work there. Put <Only settings="…"> and </Only> on lines of their own, one not inside another.`;
      problems.push({ file: chapter.file, message });
    }
    for (const { name, attributes, line } of readComponents(chapter.body)) {
      const where = `<${name}> in line ${line} of the text`;
      if (name === 'Term') expect(attributes['id'], content.glossary.keys(), 'glossary term', where);
      if (name === 'Source') expect(attributes['id'], content.references.keys(), 'reference', where);
      if (name === 'Template') expect(attributes['id'], templates, 'template', where);
      if (name === 'Frequency') expect(attributes['for'], Object.keys(frequencies), 'frequency', where);
      if (name === 'Figure') expect(attributes['for'], Object.keys(figures), 'figure', where);
      if (name === 'Setting') expect(attributes['id'], Object.keys(settings), 'setting', where);
      if (name === 'Only') {
        for (const id of (attributes['settings'] ?? '').split(/\s+/))
          expect(id, Object.keys(settings), 'setting', where);
      }
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
