/** SVG path data of every command → absolute `M L C Z`, which is what PDF can draw. */

const LENGTHS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Point {
  x: number;
  y: number;
}

/** Splits the numbers after a command; the flags of an arc may stand without a space between them. */
function readNumbers(command: string, source: string): number[] | undefined {
  const numbers: number[] = [];
  const plain = /\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
  const flag = /\s*,?\s*([01])/y;
  let at = 0;
  while (/[^\s,]/.test(source.slice(at))) {
    const place = numbers.length % 7;
    const pattern = command === 'A' && (place === 3 || place === 4) ? flag : plain;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return undefined;
    numbers.push(Number(match[1]));
    at = pattern.lastIndex;
  }
  return numbers;
}

/** An elliptical arc as cubic curves (SVG 2, appendix B.2.4), each of a quarter turn at most. */
function arcCurves(from: Point, arc: number[], to: Point): number[][] {
  let rx = Math.abs(arc[0]!);
  let ry = Math.abs(arc[1]!);
  if (rx === 0 || ry === 0) return [[from.x, from.y, to.x, to.y, to.x, to.y]];
  const turn = (arc[2]! * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const halfX = (from.x - to.x) / 2;
  const halfY = (from.y - to.y) / 2;
  const x1 = cos * halfX + sin * halfY;
  const y1 = -sin * halfX + cos * halfY;
  const excess = (x1 / rx) ** 2 + (y1 / ry) ** 2;
  if (excess > 1) {
    rx *= Math.sqrt(excess);
    ry *= Math.sqrt(excess);
  }
  const rest = (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2;
  const root = Math.sqrt(Math.max(0, rest / ((rx * y1) ** 2 + (ry * x1) ** 2)));
  const factor = arc[3] === arc[4] ? -root : root;
  const cx1 = (factor * rx * y1) / ry;
  const cy1 = (-factor * ry * x1) / rx;
  const cx = cos * cx1 - sin * cy1 + (from.x + to.x) / 2;
  const cy = sin * cx1 + cos * cy1 + (from.y + to.y) / 2;
  const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
  let sweep = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
  if (arc[4] === 0 && sweep > 0) sweep -= 2 * Math.PI;
  if (arc[4] === 1 && sweep < 0) sweep += 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number) => [
    cx + cos * rx * x - sin * ry * y,
    cy + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: count }, (_, index) => {
    const a = start + index * step;
    const b = a + step;
    return [
      ...place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...(index === count - 1 ? [to.x, to.y] : place(Math.cos(b), Math.sin(b))),
    ];
  });
}

/**
 * Path data with absolute `M L C Z` only, moved by `dx`, `dy`.
 * @returns nothing if the data is not a path
 */
export function normalisePath(d: string, dx = 0, dy = 0): string | undefined {
  const out: string[] = [];
  let now: Point = { x: dx, y: dy };
  let start = now;
  // Where the last curve's second handle stood, for the smooth commands.
  let cubic: Point | undefined;
  let quadratic: Point | undefined;
  const write = (command: string, ...values: number[]) =>
    out.push([command, ...values.map((value) => Math.round(value * 1000) / 1000)].join(' '));
  const curve = (values: number[]) => write('C', ...values);

  const step = (command: string, n: number[], at: (index: number) => Point, isRelative: boolean) => {
    let nextCubic: Point | undefined;
    let nextQuadratic: Point | undefined;
    let to = now;
    const quadraticTo = (handle: Point, end: Point) => {
      const third = (a: number, b: number) => a + (2 / 3) * (b - a);
      const { x, y } = now;
      curve([
        third(x, handle.x),
        third(y, handle.y),
        third(end.x, handle.x),
        third(end.y, handle.y),
        end.x,
        end.y,
      ]);
      nextQuadratic = handle;
    };
    const mirrored = (handle: Point | undefined) =>
      handle ? { x: 2 * now.x - handle.x, y: 2 * now.y - handle.y } : now;
    if (command === 'Z') {
      out.push('Z');
      to = start;
    } else if (command === 'H') {
      to = { x: (isRelative ? now.x : dx) + n[0]!, y: now.y };
      write('L', to.x, to.y);
    } else if (command === 'V') {
      to = { x: now.x, y: (isRelative ? now.y : dy) + n[0]! };
      write('L', to.x, to.y);
    } else if (command === 'M' || command === 'L') {
      to = at(0);
      write(command, to.x, to.y);
      if (command === 'M') start = to;
    } else if (command === 'C' || command === 'S') {
      const first = command === 'C' ? at(0) : mirrored(cubic);
      const second = at(command === 'C' ? 2 : 0);
      to = at(command === 'C' ? 4 : 2);
      curve([first.x, first.y, second.x, second.y, to.x, to.y]);
      nextCubic = second;
    } else if (command === 'Q' || command === 'T') {
      to = at(command === 'Q' ? 2 : 0);
      quadraticTo(command === 'Q' ? at(0) : mirrored(quadratic), to);
    } else {
      to = at(5);
      for (const values of arcCurves(now, n, to)) curve(values);
    }
    now = to;
    cubic = nextCubic;
    quadratic = nextQuadratic;
  };

  if (!/^\s*[Mm]/.test(d)) return undefined;
  for (const [, letter, source] of d.matchAll(/([A-Za-z])([^A-DF-Za-df-z]*)/g)) {
    const command = letter!.toUpperCase();
    const length = LENGTHS[command];
    const numbers = readNumbers(command, source!);
    if (length === undefined || !numbers) return undefined;
    if (length === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % length !== 0)
      return undefined;
    const isRelative = letter !== command;
    for (let from = 0; from === 0 || from < numbers.length; from += length || 1) {
      const n = numbers.slice(from, from + length);
      const base = isRelative ? now : { x: dx, y: dy };
      const at = (index: number): Point => ({ x: base.x + n[index]!, y: base.y + n[index + 1]! });
      // After the first pair of an M, further pairs are lines.
      step(command === 'M' && from > 0 ? 'L' : command, n, at, isRelative);
    }
  }
  return out.join(' ');
}
