/**
 * Reads an edition's logo: SVG with plain shapes becomes vector paths. A logo with text, pictures, gradients, styles or
 * other things that are not read here gives nothing, and the agency's name alone stands in the header.
 */
import type { FigureBlock } from '../model.ts';
import { normalisePath } from './svg-path.ts';

export type Drawing = Pick<FigureBlock, 'width' | 'height' | 'paths'>;

type Attributes = Map<string, string>;

/** Elements that draw nothing or only hold others. */
const PASSED_OVER = new Set(['title', 'desc', 'metadata', 'g', 'svg', 'defs']);
const REFUSED_ATTRIBUTES = [
  'transform',
  'style',
  'class',
  'clip-path',
  'mask',
  'filter',
  'opacity',
  'fill-opacity',
];
const COLOUR_NAMES: Record<string, string> = { black: '#000000', white: '#ffffff', none: 'none' };

function readAttributes(source: string): Attributes {
  const attributes: Attributes = new Map();
  for (const [, name, double, single] of source.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name!, double ?? single ?? '');
  }
  return attributes;
}

/** A colour as `#rrggbb`, `none`, or nothing if it is written in a way that is not read here. */
function readColour(value: string): string | undefined {
  const colour = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  if (/^#[0-9a-f]{3}$/.test(colour)) return colour.replace(/[0-9a-f]/g, '$&$&');
  return COLOUR_NAMES[colour];
}

const ellipse = (x: number, y: number, rx: number, ry: number) =>
  `M ${x - rx} ${y} A ${rx} ${ry} 0 0 1 ${x + rx} ${y} A ${rx} ${ry} 0 0 1 ${x - rx} ${y} Z`;

function roundedBox(x: number, y: number, width: number, height: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return `M ${x} ${y} h ${width} v ${height} h ${-width} Z`;
  const corner = (dx: number, dy: number) => `a ${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return [
    `M ${x + rx} ${y} h ${width - 2 * rx} ${corner(rx, ry)} v ${height - 2 * ry} ${corner(-rx, ry)}`,
    `h ${2 * rx - width} ${corner(-rx, -ry)} v ${2 * ry - height} ${corner(rx, -ry)} Z`,
  ].join(' ');
}

/** The outline of an element as path data; nothing if the element is not a plain shape. */
function outlineOf(element: string, attributes: Attributes): string | undefined {
  const number = (name: string, otherwise = 0) => Number.parseFloat(attributes.get(name) ?? '') || otherwise;
  switch (element) {
    case 'path':
      return attributes.get('d') ?? '';
    case 'rect': {
      const rx = number('rx', number('ry'));
      return roundedBox(number('x'), number('y'), number('width'), number('height'), rx, number('ry', rx));
    }
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `M ${number('x1')} ${number('y1')} L ${number('x2')} ${number('y2')}`;
    case 'polygon':
      return `M ${attributes.get('points') ?? ''} Z`;
    case 'polyline':
      return `M ${attributes.get('points') ?? ''}`;
    default:
      return undefined;
  }
}

/** The drawing of a logo, or nothing if it holds more than plain shapes. */
export function readLogo(svg: string): Drawing | undefined {
  const root = /<svg\b([^>]*)>/.exec(svg);
  if (!root) return undefined;
  const box = readAttributes(root[1]!)
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  if (box?.length !== 4 || box.some((value) => !Number.isFinite(value)) || !(box[2]! > 0 && box[3]! > 0))
    return undefined;
  const [minX, minY, width, height] = box as [number, number, number, number];
  const words = svg.replace(
    /<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(title|desc|metadata)\b[\s\S]*?<\/\1>/g,
    '',
  );
  const paths: Drawing['paths'] = [];
  // A group hands its colours down; only the nearest one that says something counts.
  const inherited: Attributes[] = [];
  for (const [, isEnd, element, source, isEmpty] of words.matchAll(/<(\/?)([\w:-]+)([^>]*?)(\/?)>/g)) {
    if (isEnd) {
      if (PASSED_OVER.has(element!)) inherited.pop();
      continue;
    }
    const own = readAttributes(source!);
    if (REFUSED_ATTRIBUTES.some((name) => own.has(name))) return undefined;
    if (PASSED_OVER.has(element!)) {
      if (!isEmpty) inherited.push(own);
      continue;
    }
    const outline = outlineOf(element!, own);
    if (outline === undefined) return undefined;
    const valueOf = (name: string) =>
      own.get(name) ?? inherited.findLast((attributes) => attributes.has(name))?.get(name);
    const fill = readColour(valueOf('fill') ?? '#000000');
    const stroke = readColour(valueOf('stroke') ?? 'none');
    const d = normalisePath(outline, -minX, -minY);
    if (!fill || !stroke || d === undefined) return undefined;
    const strokeWidth = Number.parseFloat(valueOf('stroke-width') ?? '1');
    paths.push({
      d,
      ...(fill === 'none' ? {} : { fill }),
      ...(stroke === 'none' ? {} : { stroke, strokeWidth }),
    });
  }
  return paths.length > 0 ? { width, height, paths } : undefined;
}
