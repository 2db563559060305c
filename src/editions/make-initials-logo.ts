/** A logo for an agency that has none at hand: its initials on a tile of its colour, as plain shapes. */

/** A letter of strokes, 10 high: its width, and path data of absolute `M`, `L`, `C` and `Z` only, so that it can be scaled. */
type Letter = readonly [width: number, strokes: string];

const round = 'M3.3 0C1.2 0 0 2 0 5C0 8 1.2 10 3.3 10C5.4 10 6.6 8 6.6 5C6.6 2 5.4 0 3.3 0Z';
const open = 'M6 2C5.2 0.7 4.3 0 3.2 0C1.2 0 0 2 0 5C0 8 1.2 10 3.2 10C4.3 10 5.2 9.3 6 8';
const bow = 'M0 10L0 0L3.2 0C5 0 6 1 6 2.8C6 4.6 5 5.6 3.2 5.6L0 5.6';

const letters: Readonly<Record<string, Letter>> = {
  A: [6.4, 'M0 10L2.8 0L3.6 0L6.4 10M1 6.7L5.4 6.7'],
  B: [
    6,
    'M0 4.8L3.2 4.8C4.7 4.8 5.5 3.9 5.5 2.4C5.5 0.9 4.7 0 3.2 0L0 0L0 10L3.4 10C5 10 6 9 6 7.4C6 5.8 5 4.8 3.4 4.8',
  ],
  C: [6, open],
  D: [6, 'M0 0L2.5 0C4.8 0 6 2 6 5C6 8 4.8 10 2.5 10L0 10Z'],
  E: [5.4, 'M5.4 0L0 0L0 10L5.4 10M0 5L4.6 5'],
  F: [5.2, 'M5.2 0L0 0L0 10M0 5L4.4 5'],
  G: [6, `${open}L6 5.4L3.6 5.4`],
  H: [6, 'M0 0L0 10M6 0L6 10M0 5L6 5'],
  I: [0, 'M0 0L0 10'],
  J: [4.4, 'M4.4 0L4.4 7C4.4 9 3.6 10 2.2 10C1 10 0.2 9.3 0 8'],
  K: [5.8, 'M0 0L0 10M5.6 0L0.4 5.6M2.2 3.7L5.8 10'],
  L: [5, 'M0 0L0 10L5 10'],
  M: [8, 'M0 10L0 0L0.9 0L4 6.2L7.1 0L8 0L8 10'],
  N: [6.4, 'M0 10L0 0L0.8 0L5.6 10L6.4 10L6.4 0'],
  O: [6.6, round],
  P: [6, bow],
  Q: [6.6, `${round}M4 7.2L6.9 10.4`],
  R: [6, `${bow}M3 5.6L6 10`],
  S: [
    6,
    'M5.6 1.8C5 0.6 4 0 2.9 0C1.3 0 0.3 1 0.3 2.4C0.3 4 1.6 4.5 3 4.9C4.6 5.3 6 5.9 6 7.5C6 9 4.8 10 3 10C1.6 10 0.5 9.3 0 8',
  ],
  T: [6, 'M0 0L6 0M3 0L3 10'],
  U: [6, 'M0 0L0 6.3C0 8.8 1.1 10 3 10C4.9 10 6 8.8 6 6.3L6 0'],
  V: [6.4, 'M0 0L2.8 10L3.6 10L6.4 0'],
  W: [9.4, 'M0 0L2.1 10L2.8 10L4.4 2.5L5 2.5L6.6 10L7.3 10L9.4 0'],
  X: [6, 'M0 0L6 10M6 0L0 10'],
  Y: [6, 'M0 0L3 5L6 0M3 5L3 10'],
  Z: [6, 'M0 0L6 0L6 0.6L0 9.4L0 10L6 10'],
};

/** Words that give no initial. */
const small = new Set(['and', 'the', 'of', 'for', 'in', 'on', 'at']);
const MOST = 3;
const SIZE = 48;
/** Room inside the tile, and between two letters, in units of the tile. */
const ROOM = 34;
const GAP = 3.4;
const HIGHEST = 20;
/** How heavy the strokes are, for letters 10 high. */
const WEIGHT = 1.6;

/** The first letters of an agency's name, three at the most; accents fall away. Empty where it has no Latin letter. */
export const initialsOf = (agency: string): string =>
  agency
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()))
    .slice(0, MOST)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');

const tidy = (value: number) => String(Math.round(value * 100) / 100);

/** Path data of absolute pairs, scaled and then moved. */
const place = (strokes: string, scale: number, x: number, y: number) => {
  let isX = false;
  return strokes.replace(/\d+(?:\.\d+)?/g, (number) => {
    isX = !isX;
    return tidy(Number(number) * scale + (isX ? x : y));
  });
};

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/**
 * The SVG text of the logo. It has no text of its own, so that documents can draw it without a font.
 * @param agency its name, for the initials and for the words that stand for the picture
 * @param colour the tile as `#rrggbb`; white must be readable on it
 */
export const makeInitialsLogo = (agency: string, colour: string): string => {
  const chosen = [...initialsOf(agency)].flatMap((letter) => (letters[letter] ? [letters[letter]] : []));
  const widths = chosen.reduce((sum, [width]) => sum + width, 0);
  const gaps = GAP * Math.max(0, chosen.length - 1);
  const scale = Math.min(HIGHEST / 10, (ROOM - gaps) / Math.max(widths, 1));
  let x = (SIZE - widths * scale - gaps) / 2;
  const y = (SIZE - 10 * scale) / 2;
  const drawn = chosen.map(([width, strokes]) => {
    const d = place(strokes, scale, x, y);
    x += width * scale + GAP;
    return `  <path d="${d}" fill="none" stroke="#ffffff" stroke-width="${tidy(WEIGHT * scale)}"/>`;
  });
  const ring = `  <circle cx="24" cy="24" r="10" fill="none" stroke="#ffffff" stroke-width="3"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" role="img" aria-label="${escape(agency)}">`,
    `  <rect width="${SIZE}" height="${SIZE}" rx="8" fill="${colour}"/>`,
    ...(drawn.length > 0 ? drawn : [ring]),
    '</svg>',
    '',
  ].join('\n');
};
