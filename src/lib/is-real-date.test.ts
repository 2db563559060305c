import { describe, expect, it } from 'vitest';
import { isRealDate } from './is-real-date.ts';

describe('isRealDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2025-2-1', false],
    ['2025-00-10', false],
  ])('%s: %s', (date, expected) => expect(isRealDate(date)).toBe(expected));
});
