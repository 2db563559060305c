/** What a figure of an edition (the length of a session, the size of a group) means in words. */
import type { Figure } from '../schemas/arrangement.ts';

const counted = (count: number, { unit, units }: Figure) => `${count} ${count === 1 ? unit : units}`;

/** The bare number: "1 hour", "1 to 2 hours", "24 hours". */
export const amountInWords = (figure: Figure): string => {
  const { least, most, moreThan, exactly, about } = figure;
  if (least !== undefined && most !== undefined) return `${least} to ${counted(most, figure)}`;
  return counted(exactly ?? about ?? most ?? least ?? moreThan ?? 0, figure);
};

/** The number with what it means: "about 1 hour", "at least 1 hour and at most 2 hours", "more than 2 people". */
export const figureInWords = (figure: Figure): string => {
  const { least, most, moreThan, exactly, about } = figure;
  if (exactly !== undefined) return counted(exactly, figure);
  if (about !== undefined) return `about ${counted(about, figure)}`;
  return [
    moreThan === undefined ? [] : `more than ${counted(moreThan, figure)}`,
    least === undefined ? [] : `at least ${counted(least, figure)}`,
    most === undefined ? [] : `at most ${counted(most, figure)}`,
  ]
    .flat()
    .join(' and ');
};
