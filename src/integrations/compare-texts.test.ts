import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

const before = ['## Meet', 'Meet every three months.', 'Bring a list.', '## Record', 'Write it down.'].join(
  '\n',
);

test('equal texts differ in nothing', () => {
  expect(compareTexts(before, before)).toEqual([]);
});

test('a reworded line shows its words, under its section', () => {
  expect(compareTexts(before, before.replace('three months', 'four weeks'))).toEqual([
    {
      kind: 'changed',
      section: 'Meet',
      isHeading: false,
      pieces: [
        { kind: 'same', text: 'Meet every ' },
        { kind: 'removed', text: 'three months' },
        { kind: 'added', text: 'four weeks' },
        { kind: 'same', text: '.' },
      ],
    },
  ]);
});

test('lines that came and went are whole, and nothing is lost between them', () => {
  const after = [
    '## Meet',
    'Meet every three months.',
    '## Sign',
    'Both of you sign.',
    '## Record',
    'Write it down.',
  ];
  const found = compareTexts(before, after.join('\n'));
  expect(
    found.map(({ kind, section, pieces }) => [kind, section, pieces.map(({ text }) => text).join('')]),
  ).toEqual([
    ['removed', 'Meet', 'Bring a list.'],
    ['added', 'Sign', 'Sign'],
    ['added', 'Sign', 'Both of you sign.'],
  ]);
});

test('a change can be undone from what is shown', () => {
  const after = before.replace('Bring a list.', 'Bring a short list and your diary.');
  const [line] = compareTexts(before, after);
  const read = (leave: string) =>
    line?.pieces
      .filter(({ kind }) => kind !== leave)
      .map(({ text }) => text)
      .join('');
  expect(read('added')).toBe('Bring a list.');
  expect(read('removed')).toBe('Bring a short list and your diary.');
});
