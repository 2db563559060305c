import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRightToLeft, splitDirections } from './directions.ts';

const shown = (line: string) =>
  splitDirections(line).map(({ text, isRightToLeft: right }) => (right ? `<${text}>` : text));

describe('splitDirections', () => {
  it('keeps a line of one direction whole', () => {
    expect(shown('Family Elm, 3 children.')).toEqual(['Family Elm, 3 children.']);
    expect(shown('مرحبا، 3 أطفال.')).toEqual(['<مرحبا، 3 أطفال.>']);
    expect(shown('')).toEqual([]);
  });

  it('parts a name in another script from the line around it', () => {
    expect(shown('Mother: فاطمة علي, aunt: דנה.')).toEqual([
      'Mother: ',
      '<فاطمة علي>',
      ', aunt: ',
      '<דנה>',
      '.',
    ]);
    expect(shown('الأم Anna Kowalska 3 هنا')).toEqual(['<الأم >', 'Anna Kowalska 3', '< هنا>']);
  });

  it('takes the direction of a paragraph from its first letter', () => {
    expect(isRightToLeft('1. דנה and Anna')).toBe(true);
    expect(isRightToLeft('1. Anna and דנה')).toBe(false);
    expect(isRightToLeft('123')).toBe(false);
  });

  it('names the language, so that it is read aloud as such', () => {
    const languages = ['دنیا بڑی ہے', 'مرحبا', 'דנה'].map((line) => splitDirections(line)[0]?.language);
    expect(languages).toEqual(['ur-PK', 'ar-SA', 'he-IL']);
  });

  it('loses nothing', () => {
    const letter = fc.constantFrom(...'ab1 .(ابגד)\u0301\u064b中🙂\t');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
        const line = letters.join('');
        expect(
          splitDirections(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });
});
