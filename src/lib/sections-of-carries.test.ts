import { expect, test } from 'vitest';
import { sectionsOfCarries } from './sections-of-carries.ts';

test('each <Carries> knows its section, below sub-headings too', () => {
  const mdx = "## One\n\n<Carries ids={['A-1']} />\n\n## Two\n\n### In two\n\n<Carries ids={['A-2']} />\n";
  expect(sectionsOfCarries(mdx)).toEqual(['one', 'two']);
});
