import { describe, expect, it } from 'vitest';
import type { SchemaNode } from '../schemas/template.ts';
import { formatAnswer } from './format-answer.ts';
import { formatDate, formatDateTime, formatTime } from './format-date.ts';
import { formatDuration, withUnit } from './format-number.ts';

it.each([
  ['2025-09-11', '11 September 2025'],
  ['2024-02-29', '29 February 2024'],
  ['2025-02-31', '31 February 2025 (not a real date)'],
  ['25-mar-3', '3 mar 25 (not a real date)'],
  ['2025--31', '31 ? 2025 (not a full date)'],
  ['-02-', '? 02 ? (not a full date)'],
  ['--', '--'],
  ['soon', 'soon'],
  ['a-b-c-d', 'a-b-c-d'],
])('formatDate %s', (value, words) => expect(formatDate(value)).toBe(words));

it.each([
  ['09:30', '9:30am'],
  ['14:00', '2pm'],
  ['12:00', 'midday'],
  ['00:00', 'midnight'],
  ['00:05', '12:05am'],
  ['12:30', '12:30pm'],
  ['23:59', '11:59pm'],
  ['24:00', '24:00'],
  ['half past', 'half past'],
])('formatTime %s', (value, words) => expect(formatTime(value)).toBe(words));

it.each([
  ['2025-09-11T09:30', '11 September 2025 at 9:30am'],
  ['2025-02-31T09:30', '2025-02-31T09:30'],
  ['2025-09-11', '2025-09-11'],
])('formatDateTime %s', (value, words) => expect(formatDateTime(value)).toBe(words));

it.each([
  [60, '60 minutes'],
  [90, '1 hour 30 minutes'],
  [120, '2 hours'],
  [1, '1 minute'],
  [61, '1 hour 1 minute'],
  [12.5, '12.5 minutes'],
  [-5, '-5 minutes'],
])('formatDuration %d', (minutes, words) => expect(formatDuration(minutes)).toBe(words));

it('gives a number its unit', () => {
  expect(withUnit(2, 'working days')).toBe('2 working days');
  expect(withUnit(1, 'working days')).toBe('1 working day');
  expect(withUnit(1940.5, undefined)).toBe('1940.5');
});

describe('formatAnswer', () => {
  const words = (node: SchemaNode, value: unknown) => formatAnswer(node, value).text;
  const radio: SchemaNode = {
    type: 'string',
    oneOf: [{ const: 'a', title: 'Label A' }],
    question: { type: 'radio' },
  };

  it('is empty for an empty answer', () => {
    for (const empty of [undefined, null, '', '  ', [], [''], {}, { name: '' }])
      expect(formatAnswer(radio, empty)).toEqual({ text: '' });
  });
  it('shows options by their words, and an unknown one as it stands', () => {
    expect(words(radio, 'a')).toBe('Label A');
    expect(words(radio, 'former')).toBe('former');
    expect(words({ type: 'array', items: radio, question: { type: 'checkboxes' } }, ['a', 'former'])).toBe(
      'Label A\nformer',
    );
  });
  it('shows text where a number is due', () => {
    expect(words({ type: 'number', question: { type: 'number', unit: 'days' } }, 'twelve')).toBe('twelve');
    expect(words({ type: 'number', question: { type: 'duration' } }, 'an hour')).toBe('an hour');
  });
  it('shows a truth as yes or no, and zero as zero', () => {
    expect(words({ type: 'boolean' }, false)).toBe('No');
    expect(words({ type: 'number', question: { type: 'number' } }, 0)).toBe('0');
  });
  it('shows a person in lines', () => {
    const person: SchemaNode = { question: { type: 'person' } };
    expect(words(person, { name: 'A', role: 'Nurse', organisation: 'Trust', email: 'a@example.com' })).toBe(
      'A\nNurse, Trust\na@example.com',
    );
    expect(words(person, { role: 'Nurse' })).toBe('Nurse');
  });
  it('gives a tag to a known rating only', () => {
    const rag: SchemaNode = {
      question: { type: 'rag' },
      oneOf: [{ const: 'red', title: 'Getting worse (red)' }],
    };
    expect(formatAnswer(rag, 'red')).toEqual({
      text: 'Getting worse (red)',
      tag: { tone: 'red', letter: 'R' },
    });
    expect(formatAnswer(rag, 'purple')).toEqual({ text: 'purple' });
  });
});
