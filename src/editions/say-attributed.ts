import type { Edition, Given } from '../schemas/edition.ts';
import { sayFigure } from './say-figure.ts';
import { sayFrequency } from './say-frequency.ts';
import { say } from './say.ts';

const amounts = /\{(?:every|frequency|figure|amount):[^}]*\}/g;

const put = (text: string, { frequencies, figures }: Pick<Given, 'frequencies' | 'figures'>) =>
  sayFigure(sayFrequency(text, frequencies), figures);

/** Whether a text takes the figure that its source gives, and not a new one that an edition has added. */
const isGiven = (written: string, { frequencies, figures }: Given) => {
  const key = written.slice(written.indexOf(':') + 1, -1);
  return Object.hasOwn(/^\{(?:every|frequency):/.test(written) ? frequencies : figures, key);
};

/**
 * Text that speaks for a source, with the edition's words, frequencies and figures put in. Where the edition is
 * stricter than the source, the source's own figure follows, so that the sentence stays true: `{every:child-in-need}`
 * → "every 4 weeks (the source: every 3 months)".
 * @throws {Error} naming the nearest word, frequency or figure, for one that the edition has not.
 */
export const sayAttributed = (text: string, edition: Edition): string =>
  say(
    text.replace(amounts, (written) => {
      const own = put(written, edition);
      const { given } = edition;
      if (!given || !isGiven(written, given)) return own;
      const source = put(written, given);
      return own === source ? own : `${own} (the source: ${source})`;
    }),
    edition.terms,
  );
