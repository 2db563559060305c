import { chapterText } from './chapter-text.ts';

/**
 * The first pointer for practice of a chapter, from its MDX, as plain text with the edition's names still in it.
 * @returns undefined if the chapter has none
 */
export const firstPointer = (mdx: string): string | undefined => {
  const [, inside] = /<Pointer>([\s\S]*?)<\/Pointer>/.exec(mdx) ?? [];
  return inside === undefined ? undefined : chapterText(inside).split('\n').join(' ');
};
