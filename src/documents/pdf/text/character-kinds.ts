/** What single characters mean for layout and extraction, beyond their glyph. */

const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}]$/u;
const SPACE = /^[\u0020\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]$/u;
const FIXED_SPACE = /^[\u00a0\u2007\u202f]$/u;
const BREAK_AFTER = /^[-\u2010\u2012-\u2014/\\|]$/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const PRIVATE_USE = /\p{Co}/u;

/** Draws nothing and takes no room, but belongs to the text: joiners, direction marks, variation selectors, tags. */
export const isInvisible = (character: string) => INVISIBLE.test(character);
/** A space at which a line may end. */
export const isSpace = (character: string) => SPACE.test(character);
/** A space at which a line may not end. */
export const isFixedSpace = (character: string) => FIXED_SPACE.test(character);
/** A hyphen, dash or stroke after which a line may end. */
export const isBreakAfter = (character: string) => BREAK_AFTER.test(character);
/** Has letters that run from right to left, whether or not a font shows them: their order has to be worked out. */
export const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);
/** PDF/A asks for `/ActualText` on characters of private meaning. */
export const hasPrivateUse = (text: string) => PRIVATE_USE.test(text);

/**
 * The text as a ToUnicode map may give it back. Three code points are forbidden there, and lone surrogates are no
 * text; each becomes the nearest that is allowed.
 */
export function extractableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000\ufffe]/g, '\ufffd')
    .replaceAll('\ufeff', '\u2060');
}

/** Signs that no font here has, each with one that looks much the same and is drawn for it; the text stays. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u2610', '\u25a1'], // ballot box
  ['\u2612', '\u22a0'], // ballot box with a cross
  ['\u2717', '\u00d7'], // ballot crosses
  ['\u2718', '\u00d7'],
  ['\u2011', '\u2010'], // hyphen at which no line ends
]);

/** What may be drawn for a cluster that no font has. */
export const lookAlikeOf = (cluster: string): string | undefined => LOOK_ALIKES.get(cluster);
