/**
 * A figure that has no room where it stands would leave a page half empty. It gives way: what follows it in its section
 * is placed first. In the structure, and so for who listens, it stays where it is.
 */
import { paginate, type PageRoom, type Placed } from './paginate.ts';
import { stripHeight, type Strip } from './strip.ts';

/** So much of a page may stay empty before a figure. */
const MOST_EMPTY = 0.3;

/** How much of the page before a strip stays empty because the strip, or what is kept with it, begins a new one. */
function emptyBefore(pages: readonly Placed[][], first: Strip, room: PageRoom): number {
  const page = pages.findIndex((parts) => parts.some(({ strip }) => strip === first));
  const above = pages[page - 1]?.at(-1);
  if (!above || pages[page]?.find(({ isRepeat }) => !isRepeat)?.strip !== first) return 0;
  return room.bottom - above.top - above.height;
}

/** How many strips from a place on fill the room: whole ones, never parting what is kept together. */
function countFitting(strips: readonly Strip[], from: number, room: number): number {
  let used = 0;
  let count = 0;
  for (let index = from; index < strips.length; index++) {
    const strip = strips[index]!;
    if (strip.beginsSection || strip.breakBefore || strip.floats) break;
    used += strip.before + stripHeight(strip);
    if (used > room) break;
    if (!strip.keepWithNext) count = index - from + 1;
  }
  return count;
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip) => sum + strip.before + stripHeight(strip), 0);

/** @returns the strips in the order in which they are placed */
export function floatFigures(strips: readonly Strip[], room: PageRoom): Strip[] {
  let order = [...strips];
  for (const figure of strips.filter(({ floats }) => floats)) {
    const dry = order.map((strip) => ({ ...strip, onPlaced: undefined }));
    const at = order.indexOf(figure);
    let start = at;
    while (dry[start - 1]?.keepWithNext) start -= 1;
    const pages = paginate(dry, room);
    const left = emptyBefore(pages, dry[at]!, room);
    const empty = left > 0 ? left : emptyBefore(pages, dry[start]!, room);
    if (empty < (room.bottom - room.top) * MOST_EMPTY) continue;
    // What the figure is kept with may have gone to the next page along with it.
    const company = left > 0 ? 0 : heightOf(order.slice(start, at));
    const count = countFitting(order, at + 1, empty - company);
    if (count === 0) continue;
    order = [
      ...order.slice(0, at),
      ...order.slice(at + 1, at + 1 + count),
      figure,
      ...order.slice(at + 1 + count),
    ];
  }
  return order;
}
