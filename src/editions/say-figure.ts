import { nearestName } from '../lib/nearest-name.ts';
import { amountInWords, figureInWords } from '../planning/figure.ts';
import type { Edition } from '../schemas/edition.ts';

type Figures = Edition['figures'];

/**
 * Text with the edition's figures put in: `{figure:session-length}` → "about 1 hour", `{amount:session-length}` →
 * "1 hour".
 * @throws {Error} naming the nearest figure, for one that the edition has not.
 */
export const sayFigure = (text: string, figures: Figures): string =>
  text.replace(/\{(figure|amount):([^}]*)\}/g, (whole, form: string, key: string) => {
    const figure = Object.hasOwn(figures, key) ? figures[key] : undefined;
    if (figure) return form === 'amount' ? amountInWords(figure) : figureInWords(figure);
    const nearest = nearestName(key, Object.keys(figures));
    throw new Error(
      `${whole}: the edition has no figure '${key}'.` + (nearest ? ` Did you mean '${nearest}'?` : ''),
    );
  });
