/** The words of a character count: nothing until three quarters of the longest answer are used. */
export function characterCount(length: number, most: number): { words: string; isOver: boolean } | undefined {
  if (length < most * 0.75) return undefined;
  const rest = Math.abs(most - length);
  const characters = `${rest.toLocaleString('en-GB')} character${rest === 1 ? '' : 's'}`;
  return length > most
    ? { words: `You have ${characters} too many`, isOver: true }
    : { words: `You have ${characters} remaining`, isOver: false };
}
