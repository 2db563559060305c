/** Right-to-left and left-to-right stretches of a line, as Word wants them: each in a run that says its direction. */

export interface Stretch {
  text: string;
  isRightToLeft: boolean;
  /** The language of a right-to-left stretch, as a BCP 47 tag, so that Word checks and reads it as such. */
  language?: string;
}

const scripts = [
  'Adlam',
  'Arabic',
  'Hebrew',
  'Mandaic',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana',
  'Hanifi_Rohingya',
];
const right = `(?=\\p{L})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
const left = `(?!${right})\\p{L}`;

const firstLetter = new RegExp(`(${right})|(${left})`, 'u');
/** From the first letter of the other direction to the last one, or number, before the line's own goes on. */
const rightInLeft = new RegExp(`${right}\\p{M}*(?:(?:(?!${left}).)*${right}\\p{M}*)?`, 'gsu');
const leftInRight = new RegExp(`${left}\\p{M}*(?:(?:(?!${right}).)*(?:${left}|\\p{N})\\p{M}*)?`, 'gsu');

/** Whether a line begins, by its first letter, at the right. */
export const isRightToLeft = (line: string): boolean => firstLetter.exec(line)?.[1] !== undefined;

/** Splits a line into stretches of one direction. Joined, their texts are the line. */
export function splitDirections(line: string): Stretch[] {
  const base = isRightToLeft(line);
  const stretches: Stretch[] = [];
  const add = (text: string, direction: boolean) => {
    if (text !== '')
      stretches.push(
        direction
          ? { text, isRightToLeft: true, language: languageOf(text) }
          : { text, isRightToLeft: false },
      );
  };
  let done = 0;
  for (const { 0: found, index } of line.matchAll(base ? leftInRight : rightInLeft)) {
    add(line.slice(done, index), base);
    add(found, !base);
    done = index + found.length;
  }
  add(line.slice(done), base);
  return stretches;
}

/** Letters that Urdu has and Arabic has not. */
const urdu = /[ٹڈڑںےہھ]/u;

function languageOf(text: string): string {
  if (/\p{Script=Hebrew}/u.test(text)) return 'he-IL';
  return urdu.test(text) ? 'ur-PK' : 'ar-SA';
}
