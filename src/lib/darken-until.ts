import { contrast } from './contrast.ts';

/**
 * Mixes `colour` (`#rrggbb`) with black, a hundredth at a time, until its contrast with `background` is at least
 * `ratio`: the nearest shade of the same hue that can be read. Black, if nothing lighter will do.
 */
export const darkenUntil = (colour: string, background: string, ratio: number): string => {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  for (let left = 100; left > 0; left -= 1) {
    const mixed = channels.map((value) => Math.floor((value * left) / 100));
    const hex = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(hex, background) >= ratio) return hex;
  }
  return '#000000';
};
