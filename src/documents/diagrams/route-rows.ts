/**
 * Boxes in rows, joined by arrows that never cross a box: they run in the gaps between the rows, and those that go
 * further than to the next row run beside all of them, on the right.
 */
import { arrowAlong, centreOf } from './arrows.ts';
import type { Box, Point, Shape } from './drawing.ts';

/** A box in its row, not yet placed vertically. */
export interface RowBox {
  id: string;
  left: number;
  width: number;
  height: number;
}

export interface PlacedRows {
  boxes: Map<string, Box>;
  shapes: Shape[];
  /** Top and bottom of each row. */
  rows: { top: number; bottom: number }[];
}

type Edge = readonly [from: string, to: string];

const GAP = 32;
/** Between lines that run beside each other. */
const TRACK = 14;
const CLEAR = 4;

interface Places {
  rowOf(id: string): number;
  columnOf(id: string): number;
  isLast(id: string): boolean;
}

/** A stretch in a gap. Lines with one name share a track. */
interface Stretch {
  gap: number;
  name: string;
}

/** @param rows boxes of each row from left to right */
export function routeRows(rows: readonly RowBox[][], edges: readonly Edge[], right?: number): PlacedRows {
  const places = placesOf(rows);
  const beside = edges.filter(([from, to]) => isBeside(places, from, to));
  const down = edges.filter(([from, to]) => places.rowOf(to) === places.rowOf(from) + 1);
  const far = edges.filter((edge) => !beside.includes(edge) && !down.includes(edge));
  const names = nameGroups(down);
  const tracks = new Map<string, number>();
  const counts = new Map<number, number>();
  const trackOf = ({ gap, name }: Stretch): number => {
    const key = `${gap} ${name}`;
    if (!tracks.has(key)) {
      tracks.set(key, counts.get(gap) ?? 0);
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
    return tracks.get(key) ?? 0;
  };
  for (const edge of down) trackOf({ gap: places.rowOf(edge[0]), name: names.get(edge) ?? '' });
  for (const [from, to] of far) {
    if (!places.isLast(from)) trackOf({ gap: places.rowOf(from), name: `to ${to}` });
    if (!places.isLast(to)) trackOf({ gap: places.rowOf(to) - 1, name: `to ${to}` });
  }
  const { boxes, bands } = stack(rows, (gap) => counts.get(gap) ?? 0);
  const lineAt = (stretch: Stretch) =>
    (bands[stretch.gap]?.bottom ?? (bands[0]?.top ?? 0) - GAP) + GAP / 2 - 4 + trackOf(stretch) * TRACK;
  const edge = right ?? Math.max(...[...boxes.values()].map(({ x, width }) => x + width));
  const targets = [...new Set(far.map(([, to]) => to))];
  const box = (id: string) => boxes.get(id)!;
  const shapes = [
    ...beside.flatMap(([from, to]) => arrowAlong(acrossOf(box(from), box(to)))),
    ...down.flatMap((one) =>
      arrowAlong(
        downOf(box(one[0]), box(one[1]), lineAt({ gap: places.rowOf(one[0]), name: names.get(one) ?? '' })),
      ),
    ),
    ...far.flatMap(([from, to]) => {
      const channel = edge + 28 + TRACK * targets.indexOf(to);
      const leaving = places.isLast(from) ? undefined : lineAt({ gap: places.rowOf(from), name: `to ${to}` });
      const arriving = places.isLast(to)
        ? undefined
        : lineAt({ gap: places.rowOf(to) - 1, name: `to ${to}` });
      return arrowAlong([
        ...leave(box(from), channel, leaving),
        ...leave(box(to), channel, arriving, 'above').toReversed(),
      ]);
    }),
  ];
  return { boxes, shapes, rows: bands };
}

function placesOf(rows: readonly RowBox[][]): Places {
  const rowOf = (id: string) => rows.findIndex((row) => row.some((box) => box.id === id));
  const columnOf = (id: string) => rows[rowOf(id)]?.findIndex((box) => box.id === id) ?? -1;
  return { rowOf, columnOf, isLast: (id) => rows[rowOf(id)]?.at(-1)?.id === id };
}

const isBeside = (places: Places, from: string, to: string) =>
  places.rowOf(from) === places.rowOf(to) && places.columnOf(to) === places.columnOf(from) + 1;

/**
 * Arrows that may share a line between two rows: those from one box, and those from several boxes that lead to just
 * the same ones. Others get a line of their own, so that no way is shown that there is not.
 */
function nameGroups(edges: readonly Edge[]): Map<Edge, string> {
  const targetsOf = (id: string) =>
    edges
      .filter(([from]) => from === id)
      .map(([, to]) => to)
      .sort()
      .join(' ');
  return new Map(edges.map((edge) => [edge, targetsOf(edge[0])]));
}

function stack(rows: readonly RowBox[][], tracksIn: (gap: number) => number) {
  const boxes = new Map<string, Box>();
  const bands: { top: number; bottom: number }[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const height = Math.max(...row.map((box) => box.height));
    for (const box of row) {
      // All boxes of a row are as high as its highest: rows read as rows.
      boxes.set(box.id, { x: box.left, y: top, width: box.width, height });
    }
    bands.push({ top, bottom: top + height });
    top += height + GAP + TRACK * Math.max(0, tracksIn(index) - 1);
  }
  return { boxes, bands };
}

const acrossOf = (from: Box, to: Box): Point[] => [
  { x: from.x + from.width + CLEAR, y: centreOf(from).y },
  { x: to.x - CLEAR, y: centreOf(to).y },
];

function downOf(from: Box, to: Box, line: number): Point[] {
  const [start, end] = [centreOf(from).x, centreOf(to).x];
  const first = { x: start, y: from.y + from.height + CLEAR };
  const last = { x: end, y: to.y - CLEAR };
  return start === end ? [first, last] : [first, { x: start, y: line }, { x: end, y: line }, last];
}

/** From a box to the channel: straight out of its right side, or through the gap where other boxes are in the way. */
function leave(
  box: Box,
  channel: number,
  line: number | undefined,
  side: 'above' | 'below' = 'below',
): Point[] {
  const { x, y } = centreOf(box);
  if (line === undefined) {
    return [
      { x: box.x + box.width + CLEAR, y },
      { x: channel, y },
    ];
  }
  const edge = side === 'above' ? box.y - CLEAR : box.y + box.height + CLEAR;
  return [
    { x, y: edge },
    { x, y: line },
    { x: channel, y: line },
  ];
}
