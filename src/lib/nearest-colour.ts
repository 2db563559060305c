/** The nearest colour of the same hue that passes a test: lightness is walked in OKLCH, where equal steps look equal. */

/** So many steps from black to white. */
const STEPS = 1000;

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

interface Oklab {
  /** Lightness, from 0 (black) to 1 (white). */
  l: number;
  a: number;
  b: number;
}

/** The matrices are those of Björn Ottosson's definition of OKLab (2020). */
const toOklab = (colour: string): Oklab => {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    toLinear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  ) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
};

/** Red, green and blue from 0 to 1; outside that, a screen cannot show the colour. */
const toRgb = ({ l, a, b }: Oklab): number[] => {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map(fromLinear);
};

const isShown = (rgb: number[]) => rgb.every((value) => value >= -0.0005 && value <= 1.0005);

/** The colour with another lightness; where a screen cannot show it so strong, as strong as it can. */
const withLightness = ({ a, b }: Oklab, l: number): string => {
  let [low, high] = [0, 1];
  if (isShown(toRgb({ l, a, b }))) low = 1;
  else
    for (let turn = 0; turn < 20; turn += 1) {
      const middle = (low + high) / 2;
      if (isShown(toRgb({ l, a: a * middle, b: b * middle }))) low = middle;
      else high = middle;
    }
  const parts = toRgb({ l, a: a * low, b: b * low }).map((value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
};

/** The colours of the same hue, the nearest first: a step darker, a step lighter, two steps darker … */
export function* coloursFrom(colour: string): Generator<string> {
  yield colour;
  const lab = toOklab(colour);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const l of [lab.l - step / STEPS, lab.l + step / STEPS]) {
      if (l >= 0 && l <= 1) yield withLightness(lab, l);
    }
  }
}

/**
 * @param colour `#rrggbb`
 * @returns the colour itself if it passes, else the nearest that does, as `#rrggbb`; undefined if none does
 */
export const nearestColour = (colour: string, passes: (colour: string) => boolean): string | undefined => {
  for (const each of coloursFrom(colour)) if (passes(each)) return each;
  return undefined;
};
