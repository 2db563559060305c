import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { lightenUntil } from './lighten-until.ts';

test('leaves a colour that can be read', () => {
  expect(lightenUntil('#ffffff', '#000000', 7)).toBe('#ffffff');
  expect(lightenUntil('#9fc5e8', '#0f1419', 7)).toBe('#9fc5e8');
});

test('lightens a dark colour only as far as it has to', () => {
  const lightened = lightenUntil('#003078', '#0f1419', 7);
  expect(contrast(lightened, '#0f1419')).toBeGreaterThanOrEqual(7);
  expect(contrast(lightened, '#0f1419')).toBeLessThan(9);
});
