/** A picture has words for those who do not see it. */
import type { DocumentModel } from '../../../src/documents/model.ts';
import { allOf } from '../reader/parse-xml.ts';
import { DOCUMENT, swapped, type Rule } from './rule.ts';

const figuresOf = (blocks: DocumentModel['blocks']): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'box') return figuresOf(block.blocks);
    return block.kind === 'figure' ? [block.alternative] : [];
  });

export const pictures: Rule = {
  name: 'pictures',
  check({ body }, { model }) {
    const words = allOf(body, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '');
    const drawings = allOf(body, 'w:drawing').length;
    return [
      ...(drawings === words.length ? [] : ['a drawing without properties']),
      ...words.filter((one) => one.trim() === '').map(() => 'a picture without words'),
      ...figuresOf(model.blocks)
        .filter((one) => !words.some((found) => found.includes(one)))
        .map((one) => `no picture has the words "${one}"`),
    ];
  },
  defects: {
    'no words': swapped(DOCUMENT, / descr="[^"]*"/, ''),
    'nothing but space': swapped(DOCUMENT, / descr="[^"]*"/, ' descr=" "'),
    'words of another picture': swapped(DOCUMENT, / descr="A circle[^"]*"/, ' descr="A square"'),
    'a drawing without properties': swapped(DOCUMENT, /<wp:docPr [^>]*>/, ''),
  },
};
