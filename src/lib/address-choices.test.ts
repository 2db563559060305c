import { expect, it } from 'vitest';
import { readChoices, writeChoices } from './address-choices.ts';

it('reads and writes ids, and leaves out what is empty', () => {
  expect(readChoices('#in=schools&as=&for=child-in-need')).toEqual({ in: 'schools', for: 'child-in-need' });
  expect(readChoices('')).toEqual({});
  expect(writeChoices({ in: 'schools', as: '' })).toBe('#in=schools');
  expect(writeChoices({ in: '', as: '' })).toBe('');
  expect(readChoices(writeChoices({ in: 'a b&c' }))).toEqual({ in: 'a b&c' });
});
