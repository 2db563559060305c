/** Text runs as it is read: from right to left in Arabic and Hebrew, and the language is said for a screen reader. */
import { DOCUMENT, swapped, type Rule } from './rule.ts';

const hasRight = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const firstLetter = /\p{L}/u;
const hasLatin = /\p{Script=Latin}/u;

export const directions: Rule = {
  name: 'directions',
  check: ({ paragraphs }) =>
    paragraphs.flatMap(({ text, isRightToLeft, runs }) => [
      ...(hasRight.test(firstLetter.exec(text)?.[0] ?? '') === isRightToLeft
        ? []
        : [`the direction of "${text.slice(0, 30)}"`]),
      ...runs
        .filter((run) => (run.isRightToLeft ? hasLatin : hasRight).test(run.text))
        .map((run) => `the direction of "${run.text.slice(0, 30)}"`),
      ...runs
        .filter((run) => run.isRightToLeft && run.rightLanguage === undefined)
        .map((run) => `the language of "${run.text.slice(0, 30)}"`),
    ]),
  defects: {
    'an Arabic paragraph that begins at the left': swapped(DOCUMENT, '<w:bidi/>', ''),
    'an English paragraph that begins at the right': swapped(
      DOCUMENT,
      '<w:pStyle w:val="Lead"/>',
      '<w:pStyle w:val="Lead"/><w:bidi/>',
    ),
    'Arabic in a run from left to right': swapped(DOCUMENT, '<w:rtl/>', ''),
    'Arabic in a run that is switched to left to right': swapped(DOCUMENT, '<w:rtl/>', '<w:rtl w:val="0"/>'),
    'English in a run from right to left': swapped(
      DOCUMENT,
      '<w:r><w:t xml:space="preserve">What was',
      '<w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">What was',
    ),
    'Arabic without its language': swapped(DOCUMENT, '<w:lang w:bidi="ar-SA"/>', ''),
  },
};
