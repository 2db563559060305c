/**
 * What stands on every page around the content: header and footer, both artifacts. Who issues the document and how it
 * is to be protected is heard once, too: on the first page these words are content.
 */
import { formatDate } from '../../format-date.ts';
import type { DocumentModel } from '../../model.ts';
import type { Canvas, Colour } from '../canvas.ts';
import type { Weight } from '../fonts/pdf-fonts.ts';
import { addNode, type StructureNode } from '../structure.ts';
import type { Drawing } from '../read-logo.ts';
import { ALERT, BOTTOM, INK, MARGIN, MM, QUIET, RULE } from '../look.ts';
import { breakLines, type TextLine } from '../text/break-lines.ts';
import type { Shaper } from '../text/shape.ts';

const FOOT_SIZE = 8;
const FOOT_LEADING = 10.5;
const MARKING_SIZE = 9;
const MARKING_LEADING = 12.5;
const LOGO_HEIGHT = 13 * MM;
const LOGO_WIDTH = 60 * MM;

export interface PageFurniture {
  firstTop: number;
  top: number;
  bottom: number;
  paint(canvas: Canvas, page: number, pages: number): void;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function footerTexts(model: DocumentModel): string[] {
  const { template, edition } = model;
  return [
    model.marking ?? '',
    `${template ? `Template ${template.id}, version ${template.version} · ` : ''}${edition.title}, edition of ${formatDate(edition.effectiveFrom)}`,
  ].filter((text) => text !== '');
}

/**
 * Measures header and footer. The first page has the logo, the agency and the colour bar; the next ones a line with
 * the title. Long lines are wrapped, and the content gives way to them.
 */
export function measureFurniture(
  model: DocumentModel,
  options: {
    shaper: Shaper;
    width: number;
    height: number;
    accent: Colour;
    logo: Drawing | undefined;
    /** Where the words of the first page are hung. */
    parent: StructureNode;
  },
): PageFurniture {
  const { shaper, width, height, accent, logo, parent } = options;
  const content = width - MARGIN * 2;
  const right = width - MARGIN;
  const linesOf = (text: string, room: number, size: number, weight: Weight) =>
    breakLines(shaper.shape(oneLine(text), weight), room / size, shaper.softHyphen(weight));
  const draw = (
    canvas: Canvas,
    line: TextLine,
    left: number,
    baseline: number,
    size: number,
    colour: Colour,
  ) => canvas.text(left, baseline, line.units, size, colour);
  const drawRight = (
    canvas: Canvas,
    text: string,
    baseline: number,
    size: number,
    weight: Weight,
    colour: Colour,
  ) => {
    const units = shaper.shape(text, weight);
    const room = units.reduce((sum, unit) => sum + unit.advance, 0) * size;
    canvas.text(right - room, baseline, units, size, colour);
  };

  const isDraft = model.status === 'draft';
  const draftRoom = isDraft ? 60 : 0;
  const scale = logo ? Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width) : 0;
  const logoWidth = logo ? logo.width * scale + 10 : 0;
  const nameLines = linesOf(model.edition.agency, content - logoWidth - draftRoom, 13, 'bold');
  const isNamedOnce = oneLine(model.edition.title) === oneLine(model.edition.agency);
  const siteLines = isNamedOnce
    ? []
    : linesOf(model.edition.title, content - logoWidth - draftRoom, 9.5, 'regular');
  const headHeight = Math.max(nameLines.length * 16 + siteLines.length * 12.5, logo ? LOGO_HEIGHT : 0) + 6;
  const barTop = MARGIN - 2 * MM + headHeight;
  const markingLines = model.marking ? linesOf(model.marking, content, MARKING_SIZE, 'bold') : [];
  const markingTop = barTop + 1.2 * MM + 2 * MM;
  const markingHeight = markingLines.length * MARKING_LEADING;
  const [nameNode, siteNode, markingNode] = [
    addNode(parent, 'P'),
    addNode(parent, 'P'),
    addNode(parent, 'P'),
  ];
  const titleLines = linesOf(
    `${model.title} · ${model.edition.agency}`,
    content - draftRoom,
    FOOT_SIZE,
    'regular',
  );
  const runningTop = MARGIN - 5 * MM;
  const runningHeight = titleLines.length * FOOT_LEADING;

  const footLines = footerTexts(model).flatMap((text, index) => {
    const weight: Weight = index === 0 && model.marking ? 'bold' : 'regular';
    return linesOf(text, content - 80, FOOT_SIZE, weight);
  });
  const footTop = height - Math.max(BOTTOM, footLines.length * FOOT_LEADING + 10 * MM) + 3 * MM;

  const paintDraft = (canvas: Canvas, top: number, size: number) => {
    if (!isDraft) return;
    const units = shaper.shape('DRAFT', 'bold');
    const room = units.reduce((sum, unit) => sum + unit.advance, 0) * size;
    const pad = size * 0.45;
    canvas.rectangle(right - room - pad * 2, top, room + pad * 2, size * 1.5, ALERT);
    canvas.text(right - room - pad, top + size * 1.1, units, size, '#ffffff');
  };
  const paintFirst = (canvas: Canvas) => {
    const top = MARGIN - 2 * MM;
    if (logo) {
      for (const path of logo.paths) canvas.path(MARGIN, top, scale, path);
    }
    // A short name stands beside the middle of the logo.
    const textHeight = nameLines.length * 16 + siteLines.length * 12.5;
    let baseline = top + 12 + Math.max(0, (headHeight - 6 - textHeight) / 2);
    for (const line of nameLines) {
      canvas.mark(nameNode);
      draw(canvas, line, MARGIN + logoWidth, baseline, 13, INK);
      baseline += 16;
    }
    for (const line of siteLines) {
      canvas.mark(siteNode);
      draw(canvas, line, MARGIN + logoWidth, baseline - 1, 9.5, QUIET);
      baseline += 12.5;
    }
    canvas.artifact('header');
    paintDraft(canvas, top, 12);
    canvas.rectangle(MARGIN, barTop, content, 1.2 * MM, accent);
    markingLines.forEach((line, index) => {
      canvas.mark(markingNode);
      draw(canvas, line, MARGIN, markingTop + MARKING_SIZE + index * MARKING_LEADING, MARKING_SIZE, INK);
    });
  };
  const paintRunning = (canvas: Canvas) => {
    titleLines.forEach((line, index) => {
      draw(canvas, line, MARGIN, runningTop + FOOT_SIZE + index * FOOT_LEADING, FOOT_SIZE, QUIET);
    });
    paintDraft(canvas, runningTop - 1, 7.5);
    canvas.rectangle(MARGIN, runningTop + runningHeight + 2, content, 0.5 * MM, accent);
  };

  return {
    firstTop: markingHeight > 0 ? markingTop + markingHeight + 3.5 * MM : barTop + 7.2 * MM,
    top: runningTop + runningHeight + 7 * MM,
    bottom: footTop - 2 * MM,
    paint(canvas, page, pages) {
      canvas.artifact('header');
      if (page === 0) paintFirst(canvas);
      else paintRunning(canvas);
      canvas.artifact('footer');
      canvas.line(MARGIN, footTop, right, footTop, 0.6, RULE);
      footLines.forEach((line, index) => {
        const colour = index === 0 && model.marking ? INK : QUIET;
        draw(canvas, line, MARGIN, footTop + 11 + index * FOOT_LEADING, FOOT_SIZE, colour);
      });
      drawRight(canvas, `Page ${page + 1} of ${pages}`, footTop + 11, FOOT_SIZE, 'regular', INK);
    },
  };
}
