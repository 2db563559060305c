/** A drawn stroke as SVG path data, with points thinned out: a mark has to fit into a saved file. */
export const MARK_WIDTH = 300;
export const MARK_HEIGHT = 90;
/** The longest mark, in characters; the template's own limit. */
export const MARK_LIMIT = 20_000;

/** Points nearer than this to the one before add nothing that anybody sees. */
const NEAREST = 0.8;

export function strokeToPath(points: readonly (readonly [number, number])[]): string {
  const kept: [number, number][] = [];
  for (const [x, y] of points) {
    const point: [number, number] = [within(x, MARK_WIDTH), within(y, MARK_HEIGHT)];
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAREST) kept.push(point);
  }
  const [first, ...rest] = kept;
  if (!first) return '';
  // A dot is a very short line, else nothing of it is drawn.
  const drawn = rest.length > 0 ? rest : [[within(first[0] + 0.5, MARK_WIDTH), first[1]] as [number, number]];
  return `M${first.join(' ')}${drawn.map((point) => `L${point.join(' ')}`).join('')}`;
}

const within = (value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
