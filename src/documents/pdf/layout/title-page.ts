/**
 * The title page of a publication: bands of the brand's colour at both edges, the logo with the agency's name, and room
 * for the title a third of the way down.
 */
import type { DocumentModel } from '../../model.ts';
import type { Canvas } from '../canvas.ts';
import { logoNode, paintLogo } from '../document-logo.ts';
import { INK, MM } from '../look.ts';
import { addNode } from '../structure.ts';
import { drawLines, furnitureLines } from './furniture-type.ts';
import type { FurnitureOptions, Head } from './page-furniture.ts';

const BAND = 9 * MM;
const LOGO_HEIGHT = 20 * MM;
const LOGO_WIDTH = 80 * MM;
const NAME = { size: 15, leading: 19, colour: INK };
/** Where the title begins, as a share of the page's height. */
const TITLE_AT = 0.34;

export function measureTitlePage(model: DocumentModel, options: FurnitureOptions): Head {
  const { shaper, accent, logo, parent } = options;
  const { width, height, margin } = options.sheet;
  const scale = logo ? Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width) : 0;
  const logoWidth = logo ? logo.width * scale + 14 : 0;
  const lines = furnitureLines(
    shaper,
    model.edition.agency,
    width - margin * 2 - logoWidth,
    NAME.size,
    'bold',
  );
  const picture = logoNode(logo, parent);
  const node = addNode(parent, 'P');
  const top = BAND + 14 * MM;
  return {
    bottom: height * TITLE_AT,
    paint(canvas: Canvas) {
      canvas.rectangle(0, 0, width, BAND, accent);
      canvas.rectangle(0, height - BAND * 3, width, BAND * 3, accent);
      canvas.rectangle(margin, height * TITLE_AT - 9 * MM, 34 * MM, 1.6 * MM, accent);
      if (logo) paintLogo(canvas, logo, picture, { left: margin, top, scale });
      canvas.mark(node);
      const textTop = top + Math.max(0, ((logo ? LOGO_HEIGHT : 0) - lines.length * NAME.leading) / 2);
      drawLines(canvas, lines, margin + logoWidth, textTop + NAME.size, NAME);
    },
  };
}
