import { Footer, Header, type ImageRun, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { DocumentModel } from '../model.ts';
import { formatDate } from '../format-date.ts';
import { readLogo } from '../pdf/read-logo.ts';
import { readPixelLogo } from '../pixel-logo.ts';
import type { DocxContext } from './context.ts';
import { pictureRun } from './picture/picture-run.ts';
import { pixelRun } from './picture/pixel-run.ts';
import { ALERT, INK } from './look.ts';
import { oneLine, oneParagraph } from './paragraphs.ts';
import { STYLES } from './styles.ts';
import { textRuns } from './text-runs.ts';

const LOGO_HEIGHT = 14;
const LOGO_WIDTH = 70;

/** The logo in the size of the letterhead, drawn or in pixels. */
function logoRun({ brand: { logo } }: DocumentModel, context: DocxContext): ImageRun | undefined {
  const pixels = logo && 'png' in logo ? readPixelLogo(logo.png) : undefined;
  const drawing = logo && 'svg' in logo ? readLogo(logo.svg) : undefined;
  const picture = pixels ?? drawing;
  if (!logo || !picture) return undefined;
  const unit = Math.min(LOGO_HEIGHT / picture.height, LOGO_WIDTH / picture.width);
  const options = { alternative: logo.alternative, unit };
  if (drawing) return pictureRun(drawing, options, context);
  return pixels && pixelRun(pixels, options, context);
}

/** Who issues the document and how it is protected: at the head of the first page, where a screen reader reads it. */
export function letterhead(model: DocumentModel, context: DocxContext): Paragraph[] {
  const { agency, title } = model.edition;
  const logo = logoRun(model, context);
  const names = oneLine(agency) === oneLine(title) ? [agency] : [agency, title];
  const marking = oneLine(model.marking ?? '');
  return [
    ...(logo
      ? [
          new Paragraph({
            style: STYLES.figure,
            children: [logo],
          }),
        ]
      : []),
    ...names.map((name, index) =>
      oneParagraph(
        name,
        { style: STYLES.letterhead },
        textRuns(oneLine(name), index === 0 ? {} : { size: 19, bold: false }),
      ),
    ),
    oneParagraph(marking, { style: STYLES.marking }, textRuns(marking)),
  ];
}

const draft = () =>
  new TextRun({
    text: ' DRAFT ',
    bold: true,
    color: 'FFFFFF',
    shading: { type: 'clear', color: 'auto', fill: ALERT },
  });

/** A line of the header: words at the left, and at the right whether it is a draft. */
const headLine = (words: string, model: DocumentModel, room: number) =>
  new Paragraph({
    style: STYLES.header,
    tabStops: [{ type: TabStopType.RIGHT, position: room }],
    children: [
      ...textRuns(words),
      ...(model.status === 'draft' ? [new TextRun({ children: ['\t'] }), draft()] : []),
    ],
  });

/** The first page has the letterhead; the others say what the document is. */
export function headersOf(model: DocumentModel, { room }: DocxContext): { first: Header; default: Header } {
  return {
    first: new Header({ children: [headLine('', model, room)] }),
    default: new Header({
      children: [headLine(`${oneLine(model.title)} · ${oneLine(model.edition.agency)}`, model, room)],
    }),
  };
}

/** Marking, template and edition, and the number of the page; the same on every page. */
export function footerOf(model: DocumentModel, { room }: DocxContext): Footer {
  const { template, edition, marking = '' } = model;
  const origin = [
    template ? `Template ${template.id}, version ${template.version}` : '',
    `${edition.title}, edition of ${formatDate(edition.effectiveFrom)}`,
  ]
    .filter(Boolean)
    .join(' · ');
  const tabStops = [{ type: TabStopType.RIGHT, position: room }];
  const pages = ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops,
        children: [
          ...textRuns(oneLine(marking), { bold: true, color: INK }),
          new TextRun({ children: pages, color: INK }),
        ],
      }),
      oneParagraph(origin, { style: STYLES.footer }, textRuns(oneLine(origin))),
    ],
  });
}
