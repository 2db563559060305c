/** Finds the names of one family in the document of another, or of the worker. */
import { findName, searchedText, SHORT_NAME, type SearchedText } from '../../lib/find-name.ts';
import { fold, foldWords } from '../../lib/fold-words.ts';
import { sentenceAround } from '../../lib/sentence-around.ts';
import { answerAt, walkAnswers } from '../../rules/walk-answers.ts';
import type { Answers, FilePlan, ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { pathInRecord } from './part-paths.ts';
import type { RecordPart } from './split-answers.ts';

/** A place in one document where the name of another family stands, or may stand. */
export interface Astray {
  /** The document: `family-2`. */
  part: string;
  /** The answer in the whole record; none for what was added after signing. */
  path?: string;
  /** In words, for example "Family 1: Child 2: Age". */
  label: string;
  /** The name as it was given. */
  name: string;
  /** The document that it belongs to. */
  belongsTo: string;
  /** `maybe`: only a part of the name, or one of one or two letters. */
  certainty: 'sure' | 'maybe';
  sentence: string;
}

/** Words of a name that name nobody. */
const EMPTY_WORDS = new Set(
  [
    'family',
    'families',
    'child',
    'children',
    'baby',
    'unborn',
    'ubb',
    'adult',
    'household',
    'sibling',
    'siblings',
  ]
    .concat([
      'case',
      'matter',
      'and',
      'the',
      'of',
      'mother',
      'father',
      'teulu',
      'plentyn',
      'van',
      'von',
      'bin',
      'ibn',
    ])
    .concat(['bint', 'test', 'mrs', 'miss', 'not', 'known', 'unknown', 'none'])
    .map(fold),
);

interface SoughtName {
  name: string;
  /** What is looked for: the whole name, or one word of it. */
  words: string;
  certainty: Astray['certainty'];
  belongsTo: string;
}

/** The words of a name by which somebody may be meant: with a capital, where the name has any, and of three letters. */
function tellingWords(name: string): string[] {
  if (/\p{N}/u.test(name)) return [];
  const words = foldWords(name).map(({ start, end, text }) => ({ raw: name.slice(start, end), text }));
  if (words.length < 2) return [];
  const hasCapitals = /\p{Lu}/u.test(name);
  return words
    .filter(
      ({ raw, text }) =>
        text.length > SHORT_NAME && !EMPTY_WORDS.has(text) && (!hasCapitals || !/^\p{Ll}/u.test(raw)),
    )
    .map(({ raw }) => raw);
}

/** The names that a row of `forEach` is known by. */
function namesOf(plan: FilePlan, schema: SchemaNode, row: unknown): string[] {
  const item = schema.properties?.[plan.forEach ?? '']?.items ?? {};
  return [...walkAnswers(item, (row ?? {}) as Answers)]
    .filter(({ pattern, value }) => plan.names?.includes(pattern) && typeof value === 'string')
    .map(({ value }) => (value as string).trim())
    .filter((name) => name !== '');
}

function soughtNames(part: RecordPart, schema: SchemaNode): SoughtName[] {
  const { plan, name: belongsTo, answers } = part;
  if (plan.forEach === undefined) return [];
  return namesOf(plan, schema, answerAt(answers, `${plan.forEach}.0`)).flatMap((name) => [
    {
      name,
      words: name,
      belongsTo,
      certainty: fold(name).length > SHORT_NAME ? ('sure' as const) : ('maybe' as const),
    },
    ...tellingWords(name).map((words) => ({ name, words, belongsTo, certainty: 'maybe' as const })),
  ]);
}

const key = (words: string): string =>
  foldWords(words)
    .map(({ text }) => text)
    .join(' ');

interface PartText extends Pick<Astray, 'path' | 'label'> {
  searched: SearchedText;
}

/** What people typed in a part; options, numbers and dates name nobody. */
function textsOf(part: RecordPart, schema: SchemaNode): PartText[] {
  return [...walkAnswers(schema, part.answers)].flatMap(({ path, node, value, rows, id }) => {
    if (typeof value !== 'string' || node.oneOf || node.enum || node.format) return [];
    const label = [...rows, node.title ?? id].join(': ');
    return [{ path: pathInRecord(part, path), label, searched: searchedText(value) }];
  });
}

/**
 * Each place once for each name, surest first. Every text is searched, also the names of workers.
 * A word that is part of a family's own names is not sought in its document: two families may share a surname.
 * @param remarks what else is printed in a part, by its name
 */
export function findAstray(
  { schema }: Pick<ResolvedTemplate, 'schema'>,
  parts: readonly RecordPart[],
  remarks: ReadonlyMap<string, readonly { label: string; text: string }[]> = new Map(),
): Astray[] {
  const sought = parts.flatMap((part) => soughtNames(part, schema));
  const found = parts.flatMap((part) => {
    const own = soughtNames(part, schema);
    const ownWords = new Set(
      own.flatMap(({ words }) => [key(words), ...foldWords(words).map(({ text }) => text)]),
    );
    const others = sought.filter(
      ({ belongsTo, words }) => belongsTo !== part.name && !ownWords.has(key(words)),
    );
    const texts: PartText[] = [
      ...textsOf(part, schema),
      ...(remarks.get(part.name) ?? []).map(({ label, text }) => ({ label, searched: searchedText(text) })),
    ];
    return texts.flatMap((text) => placesIn(text, others, part.name, own));
  });
  return found.sort((a, b) => (a.certainty === b.certainty ? 0 : a.certainty === 'sure' ? -1 : 1));
}

interface Span {
  start: number;
  end: number;
}

/** Whether a place was told already. One that holds more than the other is a longer name, and somebody else's. */
const isCovered = (place: Span, told: Span): boolean =>
  place.start < told.end &&
  place.end > told.start &&
  !(place.start <= told.start && place.end >= told.end && place.end - place.start > told.end - told.start);

function placesIn(
  { path, label, searched }: PartText,
  others: readonly SoughtName[],
  part: string,
  own: readonly SoughtName[],
): Astray[] {
  const places: Astray[] = [];
  // "Tom Smith" in the family's own "Tom Smith-Jones" is nobody else.
  const covered: Span[] = own
    .filter(({ name, words }) => name === words)
    .flatMap(({ words }) => findName(words, searched));
  // Whole names first: "Khan" inside "Amira Khan" is not told twice.
  const inOrder = [...others].sort((a, b) => b.words.length - a.words.length);
  for (const { name, words, certainty, belongsTo } of inOrder) {
    for (const { start, end } of findName(words, searched)) {
      if (covered.some((each) => isCovered({ start, end }, each))) continue;
      covered.push({ start, end });
      const sentence = sentenceAround(searched.text, start, end);
      places.push({
        part,
        ...(path === undefined ? {} : { path }),
        label,
        name,
        belongsTo,
        certainty,
        sentence,
      });
    }
  }
  return places;
}
