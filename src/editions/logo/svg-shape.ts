/** Width by height of a drawing, from its `viewBox`; 1 where that cannot be read. */
export const svgShape = (svg: string): number => {
  const [, box = ''] = /<svg\b[^>]*\bviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? [];
  const [, , width = 1, height = 1] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? width / height : 1;
};
