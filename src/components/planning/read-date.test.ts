import { expect, it } from 'vitest';
import { readDate } from './read-date.ts';

const read = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/');
  return readDate({ day, month, year });
};

it.each([
  ['3/4/2026', { date: '2026-04-03' }],
  [' 03 / April /26', { date: '2026-04-03' }],
  ['29/feb/2028', { date: '2028-02-29' }],
  ['//', { problem: 'empty', box: 'day' }],
  ['3//2026', { problem: 'part', box: 'month' }],
  ['3/4/', { problem: 'part', box: 'year' }],
  ['29/2/2026', { problem: 'unreal', box: 'day' }],
  ['3/x/2026', { problem: 'unreal', box: 'day' }],
  ['3/4/226', { problem: 'unreal', box: 'day' }],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));
