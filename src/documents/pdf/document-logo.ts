/** The logo of a document, ready to be painted: as paths, or as a picture that the file holds once. */
import type { DocumentModel } from '../model.ts';
import { readPixelLogo, type PixelLogo } from '../pixel-logo.ts';
import type { Canvas } from './canvas.ts';
import { readLogo } from './read-logo.ts';
import { addNode, type StructureNode } from './structure.ts';

/** The name of the picture in the content of pages. */
export const LOGO_RESOURCE = 'Logo';

export interface DocumentLogo {
  /** In units of its own; only their ratio counts. */
  width: number;
  height: number;
  /** The words that stand for it. */
  alternative: string;
  /** What the file has to hold, where it is no drawing. */
  picture?: PixelLogo;
  /** @param scale what one of its units is in points */
  paint(canvas: Canvas, left: number, top: number, scale: number): void;
}

/** The logo of a model that `bringLogo` has gone over; undefined if it has none that can be drawn. */
export function readDocumentLogo({ brand }: DocumentModel): DocumentLogo | undefined {
  const { logo } = brand;
  if (!logo) return undefined;
  const alternative = logo.alternative.trim();
  if ('png' in logo) {
    const picture = readPixelLogo(logo.png);
    return (
      picture && {
        width: picture.width,
        height: picture.height,
        alternative,
        picture,
        paint: (canvas, left, top, scale) =>
          canvas.picture(left, top, picture.width * scale, picture.height * scale, LOGO_RESOURCE),
      }
    );
  }
  const drawing = 'svg' in logo ? readLogo(logo.svg) : undefined;
  return (
    drawing && {
      width: drawing.width,
      height: drawing.height,
      alternative,
      paint(canvas, left, top, scale) {
        for (const path of drawing.paths) canvas.path(left, top, scale, path);
      },
    }
  );
}

/** A node for the logo, before the agency's name; without words it is an ornament, and none. */
export const logoNode = (logo: DocumentLogo | undefined, parent: StructureNode): StructureNode | undefined =>
  logo && logo.alternative !== '' ? addNode(parent, 'Figure', { alternative: logo.alternative }) : undefined;

/** Paints it as large as `scale` says, marked as its node if it has one. */
export function paintLogo(
  canvas: Canvas,
  logo: DocumentLogo,
  node: StructureNode | undefined,
  { left, top, scale }: { left: number; top: number; scale: number },
): void {
  if (node) {
    canvas.mark(node);
    const [right, bottom] = [left + logo.width * scale, canvas.height - top - logo.height * scale];
    node.box = [left, bottom, right, canvas.height - top];
  }
  logo.paint(canvas, left, top, scale);
}
