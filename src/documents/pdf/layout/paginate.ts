/** Paginate: strips → pages. Pure; what stands where is decided here and painted afterwards. */
import { splitStrip, stripHeight, type Strip } from './strip.ts';

/** A strip, or a part of one, with its place. Lengths in points from the upper left. */
export interface Placed {
  strip: Strip;
  top: number;
  height: number;
  isFirstPart: boolean;
  isLastPart: boolean;
  isTopOfPage: boolean;
  /** A table head painted again: an artifact. */
  isRepeat: boolean;
}

export interface PageRoom {
  /** Upper edge of the content on the first page, which has the larger header. */
  firstTop: number;
  top: number;
  bottom: number;
}

/** Lines that go along to the next page so that what follows does not stand there alone. */
const TAIL = 40;

const mayBeSplit = (strip: Strip) => stripHeight(strip) > strip.wholeUnder;

/**
 * For each strip the room that has to be free below it: the beginning of what it is kept with. Of a strip that may be
 * split a few lines suffice, because its end can go along to the next page. A chain longer than a page demands nothing.
 */
function roomsBelow(strips: readonly Strip[], capacity: number): number[] {
  const rooms = new Array<number>(strips.length).fill(0);
  for (let index = strips.length - 2; index >= 0; index--) {
    const strip = strips[index]!;
    const next = strips[index + 1]!;
    if (!strip.keepWithNext || next.breakBefore) continue;
    const height = next.flexible?.least ?? stripHeight(next);
    const below = next.keepWithNext ? rooms[index + 1]! : 0;
    const beginning = mayBeSplit(next)
      ? Math.min(height, (next.paddingTop ?? 0) + (next.paddingBottom ?? 0) + TAIL * 1.5)
      : height + below;
    const own = mayBeSplit(strip) ? TAIL : stripHeight(strip);
    const needed = next.before + beginning;
    rooms[index] = needed + own > capacity ? 0 : needed;
  }
  return rooms;
}

/**
 * Places every strip; no line is ever cut or lost.
 * @param firstPage the number of the first page, from 0, as `onPlaced` is told
 */
export function paginate(strips: readonly Strip[], room: PageRoom, firstPage = 0): Placed[][] {
  const pages: Placed[][] = [[]];
  const rooms = roomsBelow(strips, room.bottom - room.top);
  let y = room.firstTop;
  let isFresh = true;

  const place = (strip: Strip, height: number, isFirstPart: boolean, isLastPart: boolean) => {
    y += isFresh ? 0 : strip.before;
    pages
      .at(-1)!
      .push({ strip, top: y, height, isFirstPart, isLastPart, isTopOfPage: isFresh, isRepeat: false });
    if (isFirstPart) strip.onPlaced?.(firstPage + pages.length - 1, y);
    y += height;
    isFresh = false;
  };
  const turn = (heads: readonly Strip[] | undefined) => {
    pages.push([]);
    y = room.top;
    isFresh = true;
    for (const head of heads ?? []) {
      const height = stripHeight(head);
      pages.at(-1)!.push({
        strip: head,
        top: y,
        height,
        isFirstPart: true,
        isLastPart: true,
        isTopOfPage: true,
        isRepeat: true,
      });
      y += height;
    }
  };

  strips.forEach((whole, index) => {
    const isHalfFull = y - room.top > (room.bottom - room.top) / 2;
    if (whole.breakBefore && pages.at(-1)!.length > 0 && (!whole.sharesPage || isHalfFull)) turn(undefined);
    let strip = whole;
    let isFirstPart = true;
    for (;;) {
      const height = stripHeight(strip);
      const free = room.bottom - y - (isFresh ? 0 : strip.before);
      const below = rooms[index]!;
      if (height + below <= free) {
        place(strip, height, isFirstPart, true);
        return;
      }
      if (strip.flexible && strip.flexible.least + below <= free) {
        const lower = { ...strip.flexible.at(free - below), onPlaced: strip.onPlaced };
        place(lower, stripHeight(lower), isFirstPart, true);
        return;
      }
      if (!isFresh && !mayBeSplit(strip)) {
        turn(strip.heads);
        continue;
      }
      const split = splitStrip(strip, height <= free ? height - TAIL : free);
      if (split) {
        place(split[0], stripHeight(split[0]), isFirstPart, false);
        strip = split[1];
        isFirstPart = false;
        turn(strip.heads);
      } else if (!isFresh) {
        turn(strip.heads);
      } else {
        const anywhere = height <= free ? undefined : splitStrip(strip, free, true);
        if (!anywhere) {
          // It fits, or it is one line higher than a page: painted as it is rather than lost.
          place(strip, height, isFirstPart, true);
          return;
        }
        place(anywhere[0], stripHeight(anywhere[0]), isFirstPart, false);
        strip = anywhere[1];
        isFirstPart = false;
        turn(strip.heads);
      }
    }
  });
  return pages;
}
