/** Paginate, where some pages lie the other way: each run of pages that lie alike is paginated by itself. */
import type { Orientation } from '../../model.ts';
import { floatFigures } from './float-figures.ts';
import { paginate, type PageRoom, type Placed } from './paginate.ts';
import type { Strip } from './strip.ts';

export interface LaidPage {
  parts: Placed[];
  orientation: Orientation;
}

interface Run {
  orientation: Orientation;
  strips: Strip[];
}

/** Strips by how their pages lie, in order; a strip that begins a page may change it. */
function runsOf(strips: readonly Strip[], usual: Orientation): Run[] {
  const runs: Run[] = [{ orientation: usual, strips: [] }];
  for (const strip of strips) {
    const wanted = strip.orientation ?? usual;
    const run = runs.at(-1)!;
    if (!strip.breakBefore || wanted === run.orientation) run.strips.push(strip);
    else runs.push({ orientation: wanted, strips: [strip] });
  }
  return runs.filter((run, index) => index === 0 || run.strips.length > 0);
}

/** @param roomOf the room on pages that lie so; only the very first page of the document has the larger header */
export function paginateTurned(
  strips: readonly Strip[],
  usual: Orientation,
  roomOf: (orientation: Orientation) => PageRoom,
): LaidPage[] {
  const pages: LaidPage[] = [];
  for (const { orientation, strips: own } of runsOf(strips, usual)) {
    const room = roomOf(orientation);
    const ownRoom = pages.length === 0 ? room : { ...room, firstTop: room.top };
    const placed = paginate(floatFigures(own, ownRoom), ownRoom, pages.length);
    pages.push(...placed.map((parts) => ({ parts, orientation })));
  }
  return pages;
}
