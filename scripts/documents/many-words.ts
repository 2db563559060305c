/** Answers with very many words: what a long record of a large family comes to, and more. */
import type { Answers, SchemaNode } from '../../src/schemas/template.ts';

/** How many words the long filling has. */
export const MANY_WORDS = 20_000;

const WORDS =
  'the child was seen alone at home and spoke about school her brother a plan for the week with the worker who will visit again before the review so that the family knows what happens next'.split(
    ' ',
  );
/** Invented names, so that long documents hold more than plain letters. */
const NAMES = ['Siân', 'Łukasz', 'فاطمة', 'নাসরিন', 'Ольга', '王小明'];
const WORDS_OF_SENTENCE = 14;
const WORDS_OF_PARAGRAPH = 84;
/** About the mean length of a word with its space: an answer of 4,000 characters takes 4,000 / 6 words. */
const LETTERS_OF_WORD = 6;

/** The word at a position; one in ten is numbered, so that a lost line is noticed wherever it stood. */
function wordAt(position: number): string {
  if (position % 97 === 0) return NAMES[Math.floor(position / 97) % NAMES.length] ?? '';
  return position % 10 === 0 ? `no${position}` : (WORDS[(position * 7) % WORDS.length] ?? '');
}

function wordsFrom(first: number, count: number): string {
  let text = '';
  for (let position = first; position < first + count; position++) {
    const place = position - first;
    const gap = place === 0 ? '' : place % WORDS_OF_PARAGRAPH === 0 ? '\n' : ' ';
    const end = place % WORDS_OF_SENTENCE === WORDS_OF_SENTENCE - 1 ? '.' : '';
    text += `${gap}${wordAt(position)}${end}`;
  }
  return text;
}

interface Place {
  room: number;
  put(text: string): void;
}

/** Every answer of a kind in the answers, and how many words fit in it. */
function placesOf(kind: string, node: SchemaNode, holder: object, key: string): Place[] {
  const value = (holder as Record<string, unknown>)[key];
  if (typeof value === 'string')
    return node.question?.type === kind
      ? [
          {
            room: Math.floor((node.maxLength ?? Infinity) / LETTERS_OF_WORD),
            put: (text) => Object.assign(holder, { [key]: text }),
          },
        ]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((inner) =>
    placesOf(kind, (Array.isArray(value) ? node.items : node.properties?.[inner]) ?? {}, value, inner),
  );
}

/**
 * Answers in which the boxes for free text are filled with `MANY_WORDS` words: each as far as its limit lets it, and
 * beyond it only where the form has too little room, so that the record is then a draft. Undefined for a form without
 * free text.
 */
export function withManyWords(schema: SchemaNode, answers: Answers): Answers | undefined {
  const filled = { answers: structuredClone(answers) };
  const long = placesOf('longText', schema, filled, 'answers');
  const places = long.length > 0 ? long : placesOf('text', schema, filled, 'answers');
  if (places.length === 0) return undefined;
  let written = 0;
  [...places]
    .sort((a, b) => a.room - b.room)
    .forEach(({ room, put }, index) => {
      const left = places.length - index;
      const share = Math.ceil((MANY_WORDS - written) / left);
      const count = left === 1 ? share : Math.min(room, share);
      put(wordsFrom(written, count));
      written += count;
    });
  return filled.answers;
}
