import { describe, expect, it } from 'vitest';
import { readLogo } from './read-logo.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') => `<svg ${attributes}>${inside}</svg>`;

describe('readLogo', () => {
  it('reads plain shapes with their colours, inherited ones too', () => {
    const logo = readLogo(
      svg(
        '<title>T</title><g fill="#abc"><rect width="4" height="2"/><path d="M0 0L1 1" fill="none" stroke="#000"/></g>',
      ),
    );
    expect(logo).toEqual({
      width: 10,
      height: 10,
      paths: [
        { d: 'M 0 0 L 4 0 L 4 2 L 0 2 Z', fill: '#aabbcc' },
        { d: 'M 0 0 L 1 1', stroke: '#000000', strokeWidth: 1 },
      ],
    });
  });
  it('reads circles, ellipses, polygons, lines and round corners', () => {
    const shapes =
      '<circle cx="5" cy="5" r="2"/><ellipse cx="5" cy="5" rx="2" ry="1"/><polygon points="0,0 1,1 2,0"/><line x2="3" stroke="black"/><rect width="4" height="4" rx="1"/>';
    expect(readLogo(svg(shapes))?.paths).toHaveLength(5);
  });
  it.each([
    ['text', svg('<text>Agency</text>')],
    ['a picture', svg('<image href="x.png"/>')],
    ['a style', svg('<path d="M0 0L1 1" style="fill:red"/>')],
    ['a turned group', svg('<g transform="rotate(3)"><path d="M0 0L1 1"/></g>')],
    ['a colour that is not read', svg('<path d="M0 0L1 1" fill="url(#a)"/>')],
    ['no view box', svg('<path d="M0 0L1 1"/>', 'width="5"')],
    ['nothing', svg('')],
    ['what is no SVG', 'hello'],
  ])('gives nothing for %s', (_, source) => {
    expect(readLogo(source)).toBeUndefined();
  });
});
