/** Bookmarks from the headings. */
import { figure } from '../canvas.ts';
import type { Bookmark } from '../layout/context.ts';
import type { ObjectWriter } from './object-writer.ts';
import { descriptionString } from './pdf-values.ts';

interface Item {
  id: number;
  bookmark: Bookmark;
  children: Item[];
}

const countOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + 1 + countOf(item.children), 0);

/**
 * @param scale what a point of the layout is on paper
 * @returns the object of the outline, or nothing without headings
 */
export function writeOutline(
  writer: ObjectWriter,
  bookmarks: readonly Bookmark[],
  pageIds: readonly number[],
  pageHeights: readonly number[],
  scale: number,
): number | undefined {
  if (bookmarks.length === 0) return undefined;
  const outlineId = writer.reserve();
  const roots: Item[] = [];
  const open: Item[] = [];
  for (const bookmark of bookmarks) {
    const item: Item = { id: writer.reserve(), bookmark, children: [] };
    while (open.length > 0 && open.at(-1)!.bookmark.level >= bookmark.level) open.pop();
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  const family = (items: readonly Item[]) =>
    `/First ${items[0]!.id} 0 R /Last ${items.at(-1)!.id} 0 R /Count ${countOf(items)}`;
  const write = (items: readonly Item[], parent: number) => {
    items.forEach((item, index) => {
      const { text, page, top } = item.bookmark;
      const previous = items[index - 1];
      const next = items[index + 1];
      writer.write(
        item.id,
        [
          `<</Title ${descriptionString(text)} /Parent ${parent} 0 R`,
          previous ? ` /Prev ${previous.id} 0 R` : '',
          next ? ` /Next ${next.id} 0 R` : '',
          item.children.length > 0 ? ` ${family(item.children)}` : '',
          ` /Dest [${pageIds[page]!} 0 R /XYZ null ${figure((pageHeights[page]! - top + 12) * scale)} null]>>`,
        ].join(''),
      );
      write(item.children, item.id);
    });
  };
  write(roots, outlineId);
  writer.write(outlineId, `<</Type /Outlines ${family(roots)}>>`);
  return outlineId;
}
