/** `share` (0 to 1) of the first colour and the rest of the second; colours as `#rrggbb`. */
export const mixColours = (colour: string, other: string, share: number): string => {
  const parts = [1, 3, 5].map((start) => {
    const [own, rest] = [colour, other].map((each) => Number.parseInt(each.slice(start, start + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(rest - (rest - own) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
};
