/** The blocks of a document model by pdfmake, so that all libraries print the same words. */
import pdfmake from 'pdfmake/build/pdfmake.js';
import type { Block, DocumentModel } from '../../../src/documents/model.ts';
import { fetchFont, notoSans } from './noto-sans.ts';

const pointsPerMillimetre = 72 / 25.4;

function toContent(block: Block): unknown[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, fontSize: block.level === 1 ? 20 : 14, bold: true, margin: [0, 8, 0, 4] }];
    case 'paragraph':
      return [{ text: block.text, margin: [0, 0, 0, 6] }];
    case 'keyValueList':
      return block.items.map(({ label, value }) => ({
        columns: [{ text: label, bold: true, width: 150 }, { text: value }],
      }));
    case 'table':
      return [
        {
          table: {
            headerRows: 1,
            widths: block.columns.map(({ width }) => (width - 6) * pointsPerMillimetre),
            body: [
              block.columns.map(({ label }) => ({ text: label, bold: true })),
              ...block.rows.map(({ cells }) => cells.map(({ text }) => text)),
            ],
          },
          margin: [0, 4, 0, 8],
        },
      ];
    default:
      return [];
  }
}

const toPdfmake = (model: DocumentModel) => ({
  pageSize: 'A4',
  pageMargins: [42.5, 60, 42.5, 60],
  info: { title: model.title },
  language: model.language,
  tagged: true,
  displayTitle: true,
  defaultStyle: { fontSize: 11, font: 'NotoSans' },
  header: { text: model.title, margin: [42.5, 24, 42.5, 0], fontSize: 9 },
  footer: (page: number, pages: number) => ({
    text: `Page ${page} of ${pages}`,
    margin: [42.5, 20, 42.5, 0],
    fontSize: 9,
  }),
  content: model.blocks.flatMap(toContent),
});

/** pdfmake takes fonts as base64 by file name. */
const asBase64 = (font: ArrayBuffer): string => {
  const bytes = new Uint8Array(font);
  let binary = '';
  for (let index = 0; index < bytes.length; index += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(index, index + 0x8000));
  return btoa(binary);
};

export async function renderWithPdfmake(model: DocumentModel): Promise<Uint8Array> {
  const [regular, bold] = await Promise.all([fetchFont(notoSans.regular), fetchFont(notoSans.bold)]);
  pdfmake.addVirtualFileSystem({ 'regular.ttf': asBase64(regular), 'bold.ttf': asBase64(bold) });
  pdfmake.addFonts({
    NotoSans: { normal: 'regular.ttf', bold: 'bold.ttf', italics: 'regular.ttf', bolditalics: 'bold.ttf' },
  });
  return new Uint8Array(await pdfmake.createPdf(toPdfmake(model)).getBuffer());
}
