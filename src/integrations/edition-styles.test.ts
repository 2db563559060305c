import { expect, test } from 'vitest';
import { contrast } from '../lib/contrast.ts';
import { editionCss, editionStyles } from './edition-styles.ts';

const brand = { logoAlt: 'A tree', colour: '#0b3d2e', linkColour: '#123f99' };

test("gives the edition's own colours by day and readable ones in the dark", () => {
  const css = editionCss({ brand });
  expect(css).toContain('--brand-colour:#0b3d2e');
  expect(css).toContain('--link-colour:#123f99');
  const [, dark = ''] = /dark\)\{.*--link-colour:(#[0-9a-f]{6})/.exec(css) ?? [];
  expect(contrast(dark, '#0f1419')).toBeGreaterThanOrEqual(7);
});

test('answers to its own name only', () => {
  const plugin = editionStyles({ brand });
  const id = plugin.resolveId('virtual:edition.css');
  expect(plugin.load(id ?? '')).toContain(':root');
  expect(plugin.resolveId('other.css')).toBeUndefined();
  expect(plugin.load('other.css')).toBeUndefined();
});
