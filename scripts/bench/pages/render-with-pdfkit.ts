/** The blocks of a document model by pdfkit, tagged as its guide says. */
import PDFDocument, { type PdfKitDocument } from 'pdfkit';
import type { Block, DocumentModel, TableBlock } from '../../../src/documents/model.ts';
import { fetchFont, notoSans } from './noto-sans.ts';

const MARGINS = { top: 60, bottom: 60, left: 42.5, right: 42.5 };
/** From the head and the foot of the page, in points. */
const FURNITURE = 24;

function writeTable(document: PdfKitDocument, { caption, columns, rows }: TableBlock): void {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const room = document.page.width - MARGINS.left - MARGINS.right;
  const parent = document.struct('Sect', { title: caption });
  document.addStructure(parent);
  document.table({
    structParent: parent,
    columnStyles: columns.map(({ width }) => ({ width: (width / total) * room })),
    data: [
      columns.map(({ label }) => ({ type: 'TH', scope: 'Column', text: label })),
      ...rows.map(({ cells }) => cells.map(({ text }) => text)),
    ],
  });
  parent.end();
  document.moveDown(0.5);
}

function writeBlock(document: PdfKitDocument, block: Block): void {
  const tagged = (type: string, write: () => void) => document.addStructure(document.struct(type, write));
  switch (block.kind) {
    case 'heading':
      tagged(`H${block.level}`, () =>
        document
          .font('bold')
          .fontSize(block.level === 1 ? 20 : 14)
          .text(block.text)
          .font('regular')
          .fontSize(11),
      );
      return;
    case 'paragraph':
      tagged('P', () => document.text(block.text).moveDown(0.5));
      return;
    case 'keyValueList':
      for (const { label, value } of block.items)
        tagged('P', () =>
          document.font('bold').text(`${label}: `, { continued: true }).font('regular').text(value),
        );
      return;
    case 'table':
      writeTable(document, block);
  }
}

/** Head and foot of every page, as artifacts. */
function writeFurniture(document: PdfKitDocument, title: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    // Text below the margin would begin a page.
    document.page.margins = { ...MARGINS, top: 0, bottom: 0 };
    document.markContent('Artifact', { type: 'Pagination' });
    document.fontSize(9).text(title, MARGINS.left, FURNITURE, { lineBreak: false });
    document.text(`Page ${page + 1} of ${count}`, MARGINS.left, document.page.height - 2 * FURNITURE, {
      lineBreak: false,
    });
    document.endMarkedContent();
  }
}

export async function renderWithPdfkit(model: DocumentModel): Promise<Uint8Array> {
  const [regular, bold] = await Promise.all([fetchFont(notoSans.regular), fetchFont(notoSans.bold)]);
  const document = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: model.title },
    font: null,
  });
  const parts: Uint8Array[] = [];
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  document.on('data', (part) => parts.push(part));
  document.registerFont('regular', new Uint8Array(regular)).registerFont('bold', new Uint8Array(bold));
  document.font('regular').fontSize(11);
  model.blocks.forEach((block) => writeBlock(document, block));
  writeFurniture(document, model.title);
  document.end();
  await ended;
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
