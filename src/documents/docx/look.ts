/** How a Word document looks. Lengths are in twips (a twentieth of a point), type sizes in half points. */

export const POINT = 20;
/** Twips in a millimetre. */
export const MM = 1440 / 25.4;

/** A4, upright. */
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = Math.round(18 * MM);

/** The room between the margins. */
export const roomOf = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? PAGE.width : PAGE.height) - 2 * MARGIN;

/** A font that every office has; Word takes its own where a script is not in it. */
export const FONT = 'Arial';

export const INK = '0B0C0C';
export const QUIET = '484D52';
export const RULE = 'B1B4B6';
export const TINT = 'F3F2F1';
export const ALERT = 'A2120D';

/** Word writes colours without the sign. */
export const wordColour = (colour: string): string => colour.replace('#', '').toUpperCase();

/** A rating is a letter on a colour before its words: colour is never alone. */
export const TONES = {
  green: { fill: '00703C', ink: 'FFFFFF' },
  amber: { fill: 'FFBF47', ink: INK },
  red: { fill: ALERT, ink: 'FFFFFF' },
} as const;
