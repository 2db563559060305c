/** Chapters, glossary and editions hold no private person: no telephone number, no mailbox, no name with a title. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** References name the authors of published works; catalogues are the sources' own facts. */
const places = ['src/content/handbook', 'src/content/glossary', 'src/content/omissions', 'editions'];

const patterns: { what: string; pattern: RegExp; allowed?: RegExp }[] = [
  {
    what: 'an e-mail address',
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    // Names that are reserved for examples (RFC 2606).
    allowed: /@(?:[\w-]+\.)*(?:example\.(?:com|org|net|uk)|example|invalid)$/i,
  },
  {
    what: 'a telephone number',
    pattern: /(?<![\w-])(?:\+44\s?|0)(?:\d[\s-]?){9,10}(?!\d)/g,
    // Numbers that Ofcom keeps free for drama.
    allowed: /^(?:01632\s?960|07700\s?900|0161\s?496\s?0|020\s?7946\s?0)/,
  },
  {
    what: 'a person with a title',
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady)\.?\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?/g,
  },
  { what: 'a National Insurance number', pattern: /\b[A-CEGHJ-PR-TW-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b/g },
  { what: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g },
];

export function checkText(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    for (const { what, pattern, allowed } of patterns) {
      for (const [found] of line.matchAll(pattern)) {
        if (allowed?.test(found)) continue;
        problems.push({
          file,
          where: `line ${index + 1}`,
          message: `This looks like ${what}: "${found.trim()}". Name a role instead.`,
        });
      }
    }
  });
  return problems;
}

export function check(root = '.'): Problem[] {
  return places.flatMap((place) =>
    readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:mdx|md|yaml)$/.test(name))
      .flatMap((name) => {
        const file = path.posix.join(place, name.split(path.sep).join('/'));
        return checkText(file, readFileSync(path.join(root, file), 'utf8'));
      }),
  );
}
