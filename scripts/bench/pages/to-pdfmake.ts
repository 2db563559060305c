/** The blocks of a document model in pdfmake's terms, so that all three libraries print the same words. */
import type { Block, DocumentModel } from '../../../src/documents/model.ts';

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

export const toPdfmake = (model: DocumentModel) => ({
  pageSize: 'A4',
  pageMargins: [42.5, 60, 42.5, 60],
  defaultStyle: { fontSize: 11 },
  header: { text: model.title, margin: [42.5, 24, 42.5, 0], fontSize: 9 },
  footer: (page: number, pages: number) => ({
    text: `Page ${page} of ${pages}`,
    margin: [42.5, 20, 42.5, 0],
    fontSize: 9,
  }),
  content: model.blocks.flatMap(toContent),
});
