import { contrast } from './contrast.ts';

/**
 * Mixes `colour` (`#rrggbb`) with white, a twentieth at a time, until its contrast with `background` is at least
 * `ratio`; white, if nothing darker will do.
 */
export const lightenUntil = (colour: string, background: string, ratio: number): string => {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = channels.map((value) => Math.round(value + (255 - value) * share));
    const hex = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(hex, background) >= ratio) return hex;
  }
  return '#ffffff';
};
