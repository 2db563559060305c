/** Headings are headings, with their levels: Word's navigation and a screen reader jump from one to the next. */
import type { DocumentModel } from '../../../src/documents/model.ts';
import { childOf } from '../reader/parse-xml.ts';
import { DOCUMENT, swapped, type Rule } from './rule.ts';

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

const headingsOf = (blocks: DocumentModel['blocks']): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'box') return headingsOf(block.blocks);
    return block.kind === 'heading' ? [`${block.level} ${withoutSpace(block.text)}`] : [];
  });

export const headings: Rule = {
  name: 'headings',
  check({ paragraphs }, { model }) {
    const found = paragraphs.flatMap(({ style, text, node }) => {
      const level = style === 'Title' ? 1 : /^Heading\d$/.test(style) ? Number(style.at(-1)) : 0;
      const own = childOf(childOf(node, 'w:pPr'), 'w:outlineLvl')?.attributes['w:val'];
      const isOther = own !== undefined && Number(own) !== level - 1;
      return level === 0 ? [] : [{ level, isOther, words: `${level} ${withoutSpace(text)}` }];
    });
    const skipped = found
      .slice(1)
      .filter(({ level }, index) => level === 1 || level - found[index]!.level > 1);
    const wanted = headingsOf(model.blocks);
    return [
      ...(found[0]?.level === 1 ? [] : ['the title is not first']),
      ...skipped.map(({ level }) => `a heading of level ${level} is skipped to`),
      ...wanted.filter((words, at) => found[at]?.words !== words).map((words) => `"${words}" is no heading`),
      ...found.slice(wanted.length).map(({ words }) => `"${words}" is a heading too many`),
      ...found
        .filter(({ isOther }) => isOther)
        .map(({ words }) => `"${words}" has another level in the outline`),
    ];
  },
  defects: {
    'no title': swapped(DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Normal"/>'),
    'a level skipped': swapped(DOCUMENT, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading4"/>'),
    'two titles': swapped(DOCUMENT, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Title"/>'),
    'a heading that only looks like one': swapped(
      DOCUMENT,
      '<w:pStyle w:val="Heading3"/>',
      '<w:pStyle w:val="Question"/>',
    ),
    'an answer that is a heading': swapped(
      DOCUMENT,
      /<w:pStyle w:val="Answer"\/>(?!.*<w:pStyle w:val="Answer"\/>)/,
      '<w:pStyle w:val="Heading3"/>',
    ),
    'a heading that the outline leaves out': swapped(
      DOCUMENT,
      '<w:pStyle w:val="Heading3"/>',
      '<w:pStyle w:val="Heading3"/><w:outlineLvl w:val="9"/>',
    ),
  },
};
