import type { Edition } from '../../schemas/edition.ts';
import { sayFigure } from '../say-figure.ts';
import { putFrequencyDays, sayFrequency } from '../say-frequency.ts';
import { say } from '../say.ts';

/** Keys whose texts no person reads with an edition's words in them. */
const unsaid = new Set(['examples', 'const', '$ref', 'pattern']);

function* textsIn(value: unknown, place: string): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (unsaid.has(key)) continue;
    // An entry of a list is known by its id, where it has one.
    const id = (inner as { id?: unknown } | null)?.id;
    const name = Array.isArray(value) && typeof id === 'string' ? id : key;
    yield* textsIn(inner, place === '' ? name : `${place}.${name}`);
  }
}

/** Words, frequencies and figures in braces that the edition has not: one sentence each, beginning with the key. */
export const findUnknownWords = (raw: unknown, edition: Edition): string[] =>
  [...textsIn(raw, '')].flatMap(([place, text]) => {
    try {
      sayFigure(sayFrequency(say(text, edition.terms), edition.frequencies), edition.figures);
      putFrequencyDays(text, edition.frequencies);
      return [];
    } catch (error) {
      return [`${place}: ${(error as Error).message}`];
    }
  });
