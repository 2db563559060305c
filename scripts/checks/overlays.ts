/**
 * What an edition lays over ours keeps the rules that ours keeps. A chapter of an agency's own is as easy to read as
 * ours, its dates are real, its initials can be looked up, and addresses that were published still lead somewhere;
 * a theme sets only what may be set.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listEditions, readChain } from '../../src/editions/edition-chain.ts';
import { loadEditionContent } from '../../src/editions/load-edition-content.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readTheme } from '../../src/editions/read-theme.ts';
import { readAnchors } from '../../src/lib/read-anchors.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { loadAnchors, type LoadedContent } from '../../src/schemas/load-content.ts';
import * as abbreviations from './abbreviations.ts';
import type { Problem } from './problem.ts';
import * as reviewDates from './review-dates.ts';
import * as sentenceLength from './sentence-length.ts';

/**
 * The content with only the chapters that this edition brings itself: those beneath are read for their own edition.
 * Undefined for an edition without any, which is most of them.
 */
const ownOf = (edition: Edition, root?: string): LoadedContent | undefined => {
  const folder = readChain(edition.id, root).at(-1)?.folder ?? '';
  if (!existsSync(join(folder, 'content'))) return undefined;
  const content = loadEditionContent(edition, root);
  return { ...content, chapters: content.chapters.filter(({ own }) => own?.edition === edition.id) };
};

const editionsHere = () => listEditions().map((id) => loadEdition(id));

/** @param root the folder that holds `editions/` */
export const check = (editions: readonly Edition[] = editionsHere(), root?: string): Problem[] =>
  editions.flatMap((edition) => {
    const complaints: Problem[] = [];
    const attempt = (run: () => Problem[]) => {
      try {
        complaints.push(...run());
      } catch (error) {
        const lines = (error as Error).message.split('\n');
        for (const line of lines) {
          const [file = '', ...rest] = line.split(': ');
          complaints.push({ file, message: rest.join(': ') });
        }
      }
    };
    attempt(() => {
      const content = ownOf(edition, root);
      return content === undefined
        ? []
        : [
            ...sentenceLength.check(content),
            ...reviewDates.check(content),
            // Templates were checked with ours.
            ...abbreviations.check(content, []),
          ];
    });
    attempt(() => {
      readTheme(edition, root);
      return [];
    });
    return complaints;
  });

/** Sections of ours that are gone from a text of an agency's own: on a site that stood before, people cited them. */
export const warn = (editions: readonly Edition[] = editionsHere(), root?: string): string[] => {
  const published = loadAnchors();
  return editions.flatMap((edition) =>
    (ownOf(edition, root)?.chapters ?? []).flatMap(({ slug, file, body, own }) => {
      const anchors = readAnchors(body);
      const gone = (published.get(slug) ?? []).filter((anchor) => !anchors.includes(anchor));
      if (!own?.isShadow || gone.length === 0) return [];
      const list = gone.map((anchor) => `<Formerly anchor="${anchor}" />`).join(' ');
      return [
        `${file}: people may have cited ${gone.length} sections that it does not have. To keep their addresses, put under the headings that take their place: ${list}`,
      ];
    }),
  );
};

/** How much each edition brings, for the terminal. */
export const summarise = (editions: readonly Edition[] = editionsHere(), root?: string): string[] =>
  editions.flatMap((edition) => {
    const { chapters } = ownOf(edition, root) ?? { chapters: [] };
    return chapters.length === 0
      ? []
      : [
          `${edition.id}: ${chapters.length} chapters of its own: ${chapters.map(({ slug }) => slug).join(', ')}`,
        ];
  });
