import { expect, it } from 'vitest';
import { judgePassword } from './judge-password.ts';
import { suggestPassword } from './suggest-password.ts';

it.each([
  ['', 'empty'],
  ['Xq7!vk', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['123456789012', 'weak'],
  ['qwertyuiopas', 'weak'],
  ['Password12345', 'weak'],
  ['safeguarding2025', 'weak'],
  ['supervisionsupervision', 'weak'],
  ['Angharad12345', 'weak'],
  ['otter-lamp-violin-crate', 'strong'],
  ['kV9#tq2!Lm0z', 'strong'],
] as const)('"%s" is %s', (password, expected) => {
  expect(judgePassword(password, ['Angharad Enghraifft', 'Family Elm'])).toBe(expected);
});

it('suggests strong passwords that can be said on the phone, another each time', () => {
  const made = Array.from({ length: 200 }, () => suggestPassword());
  for (const password of made) {
    expect(password).toMatch(/^([bdfghklmnprstvz][aeiou]){2}(-([bdfghklmnprstvz][aeiou]){2}){4}$/);
    expect(judgePassword(password, [])).toBe('strong');
  }
  expect(new Set(made).size).toBe(made.length);
});
