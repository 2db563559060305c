/**
 * What stands on every page around the content: header and footer, both artifacts. Who issues the document and how it
 * is to be protected is heard once, too: on the first page these words are content.
 */
import { formatDate } from '../../format-date.ts';
import type { DocumentModel } from '../../model.ts';
import type { Canvas, Colour } from '../canvas.ts';
import { INK, MM, QUIET, RULE } from '../look.ts';
import type { DocumentLogo } from '../document-logo.ts';
import type { StructureNode } from '../structure.ts';
import type { Shaper } from '../text/shape.ts';
import { drawDraft, drawLines, furnitureLines, oneLine } from './furniture-type.ts';
import { measureLetterhead } from './letterhead.ts';
import type { Sheet } from './sheet.ts';
import { measureTitlePage } from './title-page.ts';

export interface FurnitureOptions {
  shaper: Shaper;
  sheet: Sheet;
  accent: Colour;
  logo: DocumentLogo | undefined;
  /** Where the words of the first page are hung. */
  parent: StructureNode;
}

/** What stands above the content of the first page. */
export interface Head {
  /** Where the content begins. */
  bottom: number;
  /** Begins as an artifact and marks what is content. */
  paint(canvas: Canvas): void;
}

export interface PageFurniture {
  firstTop: number;
  top: number;
  bottom: number;
  paint(canvas: Canvas, page: number, pages: number): void;
}

function footerTexts(model: DocumentModel): string[] {
  const { template, edition } = model;
  return [
    model.marking ?? '',
    `${template ? `Template ${template.id}, version ${template.version} · ` : ''}${edition.title}, edition of ${formatDate(edition.effectiveFrom)}`,
  ].filter((text) => text !== '');
}

/** The line with the title that stands on every page but the first. */
function measureRunningHead(model: DocumentModel, { shaper, sheet, accent }: FurnitureOptions): Head {
  const { width, margin, smallest } = sheet;
  const size = Math.max(8, smallest);
  const look = { size, leading: size * 1.3125, colour: QUIET };
  const isDraft = model.status === 'draft';
  const names = [...new Set([model.title, model.edition.agency].map(oneLine))];
  const room = width - margin * 2 - (isDraft ? 60 : 0);
  const lines = furnitureLines(shaper, names.join(' · '), room, size, 'regular');
  // On a form head and foot stand in the margins, so that the content has all of what is inside them.
  const top = model.isForm ? margin * 0.45 : margin - Math.min(5 * MM, margin - 4.5 * MM);
  const height = lines.length * look.leading;
  return {
    bottom: model.isForm ? Math.max(margin, top + height + 3 * MM) : top + height + 7 * MM,
    paint(canvas) {
      drawLines(canvas, lines, margin, top + size, look);
      if (isDraft) drawDraft(canvas, shaper, width - margin, top - 1, 7.5);
      canvas.rectangle(margin, top + height + 2, width - margin * 2, 0.5 * MM, accent);
    },
  };
}

/**
 * Measures header and footer. The first page has the logo, the agency and the colour bar, or is a title page; the next
 * ones a line with the title. Long lines are wrapped, and the content gives way to them.
 */
export function measureFurniture(model: DocumentModel, options: FurnitureOptions): PageFurniture {
  const { shaper, sheet } = options;
  const { width, height, margin, smallest } = sheet;
  const content = width - margin * 2;
  const size = Math.max(8, smallest);
  const leading = size * 1.3125;
  const hasTitlePage = model.hasTitlePage ?? false;
  const first = hasTitlePage ? measureTitlePage(model, options) : measureLetterhead(model, options);
  const running = measureRunningHead(model, options);
  const pageRoom = size * 10;
  const footLines = footerTexts(model).flatMap((text, index) => {
    const isMarking = index === 0 && model.marking !== undefined && model.marking !== '';
    const look = { size, leading, colour: isMarking ? INK : QUIET };
    const weight = isMarking ? 'bold' : 'regular';
    // The number of the page stands at the end of the first line.
    const room = index === 0 ? content - pageRoom : content;
    return furnitureLines(shaper, text, room, size, weight).map((line) => ({ line, look }));
  });
  const footHeight = footLines.length * leading;
  const bottomMargin = model.isForm
    ? Math.max(margin, footHeight + 7.5 * MM)
    : Math.max(21 * MM - 15 * MM + margin, footHeight + 10 * MM);
  const footTop = height - bottomMargin + (model.isForm ? 1.5 : 3) * MM;

  return {
    firstTop: first.bottom,
    top: running.bottom,
    bottom: footTop - (model.isForm ? 1 : 2) * MM,
    paint(canvas, page, pages) {
      canvas.artifact('header');
      if (page === 0) first.paint(canvas);
      else running.paint(canvas);
      if (page === 0 && hasTitlePage) return;
      canvas.artifact('footer');
      canvas.line(margin, footTop, width - margin, footTop, 0.6, RULE);
      footLines.forEach(({ line, look }, index) => {
        drawLines(canvas, [line], margin, footTop + size + 3 + index * leading, look);
      });
      const units = shaper.shape(`Page ${page + 1} of ${pages}`, 'regular');
      const room = units.reduce((sum, unit) => sum + unit.advance, 0) * size;
      canvas.text(width - margin - room, footTop + size + 3, units, size, INK);
    },
  };
}
