import type { Picture } from './picture.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A picture as SVG, its words as text. Nothing in it can run or load anything. */
export function drawSvg({ width, height, paths, labels = [] }: Picture): string {
  const outlines = paths.map(
    ({ d, fill, stroke, strokeWidth = 1 }) =>
      `<path d="${escape(d)}" fill="${escape(fill ?? 'none')}"` +
      (stroke
        ? ` stroke="${escape(stroke)}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"/>`
        : '/>'),
  );
  const words = labels.map(
    ({ text, x, y, anchor, size, weight }) =>
      `<text x="${x}" y="${y}" font-family="Arial, Helvetica, sans-serif" font-size="${size}"` +
      ` font-weight="${weight === 'bold' ? 700 : 400}" text-anchor="${anchor}" fill="#0b0c0c">${escape(text)}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${[...outlines, ...words].join('')}</svg>`
  );
}
