/**
 * Whoever meets initials in a chapter or on a form can look them up: each is an abbreviation of a glossary term, or on
 * the short list of those that everybody knows or that are no abbreviations.
 */
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { chapterText } from '../../src/lib/chapter-text.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import { fileOfTemplate } from '../../src/schemas/file-of-template.ts';
import type { Overlay } from '../../src/schemas/template.ts';
import type { Problem } from './problem.ts';

const allowed: Record<string, string[]> = {
  'known to everybody': ['GP', 'NHS', 'NSPCC', 'UK', 'UN', 'PDF', 'GOV'],
  'publishers in citations': ['HM', 'HMSO', 'TSO'],
  numerals: ['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX'],
  'initials of authors and places in citations': ['DA', 'NJ', 'JO', 'CC'],
  'words in capitals on forms': [
    'ALL',
    'PART',
    'ENGAGE',
    'EVOKE',
    'FOCUS',
    'PLAN',
    'KOLB',
    'DESIGNED',
    'NOT',
    'TRANSCRIBED',
  ],
};
/** Keys of a template that hold names for the code, or notes for who draws the form; nobody reads them on a page. */
const unread = new Set([
  '$ref',
  'const',
  'enum',
  'examples',
  'expression',
  'id',
  'pattern',
  'print',
  'provisions',
  'overlay',
  'when',
]);

type Text = { file: string; text: string };

function textsIn(value: unknown, file: string): Text[] {
  if (typeof value === 'string') return [{ file, text: value }];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, file));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (unread.has(key) ? [] : textsIn(inner, file)));
}

/** Runs of two capitals and more, in the singular; ids such as HERTS-AIM-10 and parts of words do not count. */
export const readAbbreviations = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?<![\w-])([A-Z]{2,})s?(?![\w-])/g)].map(([, initials = '']) => initials)),
];

/** Our templates, and what each edition brings or patches. */
const templatesOfAll = () => [
  ...loadTemplates(),
  ...listEditions()
    .flatMap((id) => loadEditionTemplates(loadEdition(id)))
    .filter(({ overlay }) => overlay !== undefined),
];

export function check(
  content: Pick<LoadedContent, 'chapters' | 'glossary'> = loadContent(),
  templates: readonly { id: string; overlay?: Overlay }[] = templatesOfAll(),
): Problem[] {
  const glossary = [...content.glossary.values()].flatMap(({ abbreviations = [] }) => abbreviations);
  const known = new Set([...glossary, ...Object.values(allowed).flat()]);
  const texts = [
    ...content.chapters.map(({ file, title, description, inBrief, body }) => ({
      file,
      text: [title, description, ...inBrief, chapterText(body)].join('\n'),
    })),
    ...templates.flatMap((template) => textsIn(template, fileOfTemplate(template))),
  ];
  const places = new Map<string, Set<string>>();
  for (const { file, text } of texts) {
    for (const initials of readAbbreviations(text)) {
      if (!known.has(initials)) places.set(initials, (places.get(initials) ?? new Set()).add(file));
    }
  }
  const twice = glossary.filter((initials, index) => glossary.indexOf(initials) !== index);
  return [
    ...twice.map((initials) => ({
      file: 'src/content/glossary',
      where: initials,
      message: 'Two terms have this abbreviation. Leave it with one of them.',
    })),
    ...[...places].map(([initials, files]) => ({
      file: [...files].slice(0, 3).join(', '),
      where: initials,
      message: `Nobody can look it up. Write it out, or put abbreviations: [${initials}] into its term in src/content/glossary.`,
    })),
  ];
}

export const summarise = (content: Pick<LoadedContent, 'glossary'> = loadContent()): string[] => {
  const terms = [...content.glossary.values()];
  const count = terms.flatMap(({ abbreviations = [] }) => abbreviations).length;
  return [`${terms.length} terms and ${count} abbreviations can be looked up`];
};
