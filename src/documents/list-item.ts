import type { ListBlock, ListItem } from './model.ts';

/** An item of a list in its full form: most lists are of plain texts. */
export const listItem = (item: ListBlock['items'][number]): ListItem =>
  typeof item === 'string' ? { text: item } : item;
