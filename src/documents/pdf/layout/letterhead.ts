/** The head of the first page: logo, who issues the document, its marking. Its words are content and heard once. */
import type { DocumentModel } from '../../model.ts';
import type { Canvas } from '../canvas.ts';
import { logoNode, paintLogo } from '../document-logo.ts';
import { INK, MM, QUIET } from '../look.ts';
import { addNode } from '../structure.ts';
import { drawDraft, drawLines, furnitureLines, oneLine } from './furniture-type.ts';
import type { FurnitureOptions, Head } from './page-furniture.ts';

const LOGO_HEIGHT = 13 * MM;
const LOGO_WIDTH = 60 * MM;
const BAR = 1.2 * MM;
const NAME = { size: 13, leading: 16, colour: INK };

export function measureLetterhead(model: DocumentModel, options: FurnitureOptions): Head {
  const { shaper, accent, logo, parent } = options;
  const { width, margin, smallest } = options.sheet;
  const content = width - margin * 2;
  const site = { size: Math.max(9.5, smallest), leading: Math.max(12.5, smallest * 1.3), colour: QUIET };
  const marking = { size: Math.max(9, smallest), leading: Math.max(12.5, smallest * 1.39), colour: INK };
  const isDraft = model.status === 'draft';
  const draftRoom = isDraft ? 60 : 0;
  const scale = logo ? Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width) : 0;
  const logoWidth = logo ? logo.width * scale + 10 : 0;
  const room = content - logoWidth - draftRoom;
  const nameLines = furnitureLines(shaper, model.edition.agency, room, NAME.size, 'bold');
  const isNamedOnce = oneLine(model.edition.title) === oneLine(model.edition.agency);
  const siteLines = isNamedOnce
    ? []
    : furnitureLines(shaper, model.edition.title, room, site.size, 'regular');
  const textHeight = nameLines.length * NAME.leading + siteLines.length * site.leading;
  const headHeight = Math.max(textHeight, logo ? LOGO_HEIGHT : 0) + 6;
  const top = margin - 2 * MM;
  const barTop = top + headHeight;
  const markingLines = model.marking
    ? furnitureLines(shaper, model.marking, content, marking.size, 'bold')
    : [];
  const markingTop = barTop + BAR + 2 * MM;
  const markingHeight = markingLines.length * marking.leading;
  // Heard first, so it hangs in the structure first.
  const picture = logoNode(logo, parent);
  const [nameNode, siteNode, markingNode] = [
    addNode(parent, 'P'),
    addNode(parent, 'P'),
    addNode(parent, 'P'),
  ];
  return {
    bottom: markingHeight > 0 ? markingTop + markingHeight + 3.5 * MM : barTop + 7.2 * MM,
    paint(canvas: Canvas) {
      if (logo) paintLogo(canvas, logo, picture, { left: margin, top, scale });
      // A short name stands beside the middle of the logo.
      const baseline = top + 12 + Math.max(0, (headHeight - 6 - textHeight) / 2);
      canvas.mark(nameNode);
      drawLines(canvas, nameLines, margin + logoWidth, baseline, NAME);
      if (siteLines.length > 0) canvas.mark(siteNode);
      const below = baseline + nameLines.length * NAME.leading - 1;
      drawLines(canvas, siteLines, margin + logoWidth, below, site);
      canvas.artifact('header');
      if (isDraft) drawDraft(canvas, shaper, width - margin, top, 12);
      canvas.rectangle(margin, barTop, content, BAR, accent);
      if (markingLines.length > 0) canvas.mark(markingNode);
      drawLines(canvas, markingLines, margin, markingTop + marking.size, marking);
    },
  };
}
