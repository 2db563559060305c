/** The head of the first page: logo, who issues the document, its marking. Its words are content and heard once. */
import type { DocumentModel } from '../../model.ts';
import type { Canvas } from '../canvas.ts';
import { logoNode, paintLogo } from '../document-logo.ts';
import { INK, MM, QUIET } from '../look.ts';
import { addNode } from '../structure.ts';
import { drawDraft, drawLines, furnitureLines, oneLine } from './furniture-type.ts';
import type { FurnitureOptions, Head } from './page-furniture.ts';

const LOGO_HEIGHT = 13 * MM;
/** On a form that is to be filled in, where every line of paper counts. */
const FORM_LOGO_HEIGHT = 9 * MM;
const LOGO_WIDTH = 60 * MM;
const BAR = 1.2 * MM;
const NAME = { size: 13, leading: 16, colour: INK };

export function measureLetterhead(model: DocumentModel, options: FurnitureOptions): Head {
  const { shaper, accent, logo, parent } = options;
  const { width, margin, smallest } = options.sheet;
  const content = width - margin * 2;
  const site = { size: Math.max(10, smallest), leading: Math.max(12.5, smallest * 1.3), colour: QUIET };
  const marking = { size: Math.max(10, smallest), leading: Math.max(12.5, smallest * 1.39), colour: INK };
  const isDraft = model.status === 'draft';
  const draftRoom = isDraft ? 60 : 0;
  const logoHeight = model.isForm ? FORM_LOGO_HEIGHT : LOGO_HEIGHT;
  const scale = logo ? Math.min(logoHeight / logo.height, LOGO_WIDTH / logo.width) : 0;
  const logoWidth = logo ? logo.width * scale + 10 : 0;
  const room = content - logoWidth - draftRoom;
  const nameLines = furnitureLines(shaper, model.edition.agency, room, NAME.size, 'bold');
  const isNamedOnce = oneLine(model.edition.title) === oneLine(model.edition.agency);
  const siteLines = isNamedOnce
    ? []
    : furnitureLines(shaper, model.edition.title, room, site.size, 'regular');
  const textHeight = nameLines.length * NAME.leading + siteLines.length * site.leading;
  const headHeight = Math.max(textHeight, logo ? logoHeight : 0) + (model.isForm ? 4 : 6);
  const top = margin - (model.isForm ? 4 : 2) * MM;
  const barTop = top + headHeight;
  const markingLines = model.marking
    ? furnitureLines(shaper, model.marking, content, marking.size, 'bold')
    : [];
  const markingWidth = Math.max(
    0,
    ...markingLines.map((line) => line.units.reduce((sum, { advance }) => sum + advance, 0) * marking.size),
  );
  // On a form the marking stands beside the name, if there is room for both.
  const nameWidth = Math.max(
    0,
    ...nameLines.map((line) => line.units.reduce((sum, { advance }) => sum + advance, 0) * NAME.size),
    ...siteLines.map((line) => line.units.reduce((sum, { advance }) => sum + advance, 0) * site.size),
  );
  const isBeside = model.isForm === true && markingLines.length === 1 && nameWidth + markingWidth + 20 < room;
  const markingTop = barTop + BAR + (model.isForm ? 1.2 : 2) * MM;
  const markingHeight = isBeside ? 0 : markingLines.length * marking.leading;
  // Heard first, so it hangs in the structure first.
  const picture = logoNode(logo, parent);
  const [nameNode, siteNode, markingNode] = [
    addNode(parent, 'P'),
    addNode(parent, 'P'),
    addNode(parent, 'P'),
  ];
  return {
    bottom:
      markingHeight > 0
        ? markingTop + markingHeight + (model.isForm ? 2 : 3.5) * MM
        : barTop + (model.isForm ? 4 : 7.2) * MM,
    paint(canvas: Canvas) {
      if (logo) paintLogo(canvas, logo, picture, { left: margin, top, scale });
      // A short name stands beside the middle of the logo.
      const baseline = top + 12 + Math.max(0, (headHeight - (model.isForm ? 4 : 6) - textHeight) / 2);
      canvas.mark(nameNode);
      drawLines(canvas, nameLines, margin + logoWidth, baseline, NAME);
      if (siteLines.length > 0) canvas.mark(siteNode);
      const below = baseline + nameLines.length * NAME.leading - 1;
      drawLines(canvas, siteLines, margin + logoWidth, below, site);
      canvas.artifact('header');
      if (isDraft) drawDraft(canvas, shaper, width - margin, top, 12);
      canvas.rectangle(margin, barTop, content, BAR, accent);
      if (markingLines.length > 0) canvas.mark(markingNode);
      const [markingLeft, markingBaseline] = isBeside
        ? [width - margin - markingWidth, baseline]
        : [margin, markingTop + marking.size];
      drawLines(canvas, markingLines, markingLeft, markingBaseline, marking);
    },
  };
}
