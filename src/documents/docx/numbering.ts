import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { MM } from './look.ts';

/** The names of the two numberings in the document. */
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** How far each level of a list stands in, in twips. */
export const LIST_STEP = Math.round(7 * MM);

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], signOf: (level: number) => string) =>
  [0, 1, 2].map((level) => ({
    level,
    format,
    text: signOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: Math.round(LIST_STEP * 0.8) } } },
  }));

export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: levels(LevelFormat.BULLET, (level) => (level === 1 ? '–' : '•')) },
    { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};
