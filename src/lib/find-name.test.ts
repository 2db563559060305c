import { expect, it } from 'vitest';
import { findName, searchedText } from './find-name.ts';
import { sentenceAround } from './sentence-around.ts';

const found = (name: string, text: string) => findName(name, searchedText(text)).map((each) => each.text);

it.each([
  ['Family Elm', 'We spoke about family elm today.', ['family elm']],
  ['Elm', "Elm's mother, the Elms, ELM, and helmets on the elmtree", ['Elm', 'Elms', 'ELM']],
  ['Zażółć Gęśla', 'Zazolc gesla rang', ['Zazolc gesla']],
  ['Ahmed-Khan', 'Ahmed Khan, AHMED–KHAN’s and AhmedKhan', ['Ahmed Khan', 'AHMED–KHAN', 'AhmedKhan']],
  ['Ahmed Khan', 'Ahmed Khan, AHMED–KHAN’s and AhmedKhan', ['Ahmed Khan', 'AHMED–KHAN', 'AhmedKhan']],
  ['O’Brien', "O'Brien and OBrien and Brien", ["O'Brien", 'OBrien']],
  ['Siân', 'Sia\u0302n, Sian, Sianed', ['Sia\u0302n', 'Sian']],
  ['نور المثال', 'قالت نورُ المثال اليوم', ['نورُ المثال']],
  ['নমুনা উদাহরণ', 'শিশু নমুনা উদাহরণ বলেছে', ['নমুনা উদাহরণ']],
  ['李小明', '今天李小明说了', ['李小明']],
  ['TEST-0101', 'see TEST 0101, test0101 and TEST-01011', ['TEST 0101', 'test0101']],
  ['TEST-0101', 'see TEST-0101.', ['TEST-0101']],
  ['Maya', 'She may a moment later', []],
  ['A.K.', 'A.K. and AK but ak, a k and Akbar', ['A.K', 'AK']],
  ['Al', 'Al and al and All', ['Al']],
  ['  ', 'nothing', []],
])('finds %s in "%s"', (name, text, expected) => expect(found(name, text)).toEqual(expected));

it('gives the sentence around a place, shortened where it is long', () => {
  const text = 'First one. Then Elm came in! What next?\nA new line.';
  expect(sentenceAround(text, 16, 19)).toBe('Then Elm came in!');
  const long = `${'word '.repeat(100)}Elm ${'word '.repeat(100)}`;
  const at = long.indexOf('Elm');
  const cut = sentenceAround(long, at, at + 3);
  expect(cut).toMatch(/^….*Elm.*…$/);
  expect(cut.length).toBeLessThan(260);
});
