/** How documents look: sizes and distances in points unless a name says otherwise, colours as `#rrggbb`. */
import type { Colour } from './canvas.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

export const TEXT_SIZE = 11;
export const LABEL_SIZE = 12;
export const NOTE_SIZE = 10;
export const LEADING = 1.36;

export const INK: Colour = '#0b0c0c';
export const QUIET: Colour = '#484d52';
export const RULE: Colour = '#b1b4b6';
export const TINT: Colour = '#f3f2f1';
export const LINK: Colour = '#1a5a96';
export const REFLECT: Colour = '#4c2c92';
export const ALERT: Colour = '#a2120d';

/** A row under this height is never split between pages. */
export const WHOLE_UNDER = 60 * MM;

function luminance(colour: Colour): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const [red, green, blue] = [value >> 16, value >> 8, value].map((part) => {
    const share = (part & 255) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** A colour thinned with white, for a ground behind text: `share` of it is left. */
export function tintOf(colour: Colour, share: number): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  const parts = [value >> 16, value >> 8, value].map((part) =>
    Math.round(255 - (255 - (part & 255)) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** The brand's colour if it can be read on white (4.5 to 1, WCAG 1.4.3), else ink. */
export function readableOnWhite(colour: Colour): Colour {
  return 1.05 / (luminance(colour) + 0.05) >= 4.5 ? colour : INK;
}
