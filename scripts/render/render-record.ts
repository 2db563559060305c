import { buildDocument } from '../../src/documents/build-document.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { renderText } from '../../src/documents/text/render-text.ts';
import type { Unshowable } from '../../src/documents/pdf/find-unshowable.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import type { SavedRecord } from '../../src/schemas/record.ts';
import type { CheckedRecord } from './make-record.ts';
import type { RenderOptions } from './read-options.ts';

export interface RenderedFile {
  content: Uint8Array | string;
  /** What the person should know about the file, one sentence each. */
  notes: string[];
}

/** One record in the format that was asked for. */
export async function renderRecord(
  { record, logic, findings }: CheckedRecord,
  template: ResolvedTemplate,
  brand: DocumentModel['brand'],
  { format, isFinal, sheet }: Pick<RenderOptions, 'format' | 'isFinal' | 'sheet'>,
): Promise<RenderedFile> {
  if (format === 'json') return { content: serializeRecord(record), notes: [] };
  const { answers, status, passedWarnings, additions } = record;
  const model = buildDocument({
    template,
    logic,
    answers,
    status,
    findings,
    passedWarnings,
    additions,
    brand,
  });
  if (format === 'text') return { content: renderText(model), notes: [] };
  if (format === 'docx') return renderWordFile(model, record.savedAt);
  return renderPdfFile(model, record, isFinal, sheet);
}

export async function renderWordFile(model: DocumentModel, createdAt: string): Promise<RenderedFile> {
  const { hasLabels, renderDocx } = await import('../../src/documents/docx/render-docx.ts');
  const { loadFontsNode } = await import('../../src/documents/pdf/load-fonts-node.ts');
  const fonts = hasLabels(model) ? await loadFontsNode() : undefined;
  return { content: await renderDocx(model, { createdAt, fonts }), notes: [] };
}

export async function renderPdfFile(
  model: DocumentModel,
  record: SavedRecord,
  isFinal: boolean,
  sheet: RenderOptions['sheet'],
): Promise<RenderedFile> {
  // Loaded only when needed: fonts may have to be made first.
  const { loadFontsNode } = await import('../../src/documents/pdf/load-fonts-node.ts');
  const { findUnshowable } = await import('../../src/documents/pdf/find-unshowable.ts');
  const { recordAttachment } = await import('../../src/documents/pdf/record-attachment.ts');
  const { renderPdf } = await import('../../src/documents/pdf/render-pdf.ts');
  const fonts = await loadFontsNode();
  const notes = unshowableNote(await findUnshowable(model, fonts));
  const content = await renderPdf(model, {
    fonts,
    createdAt: record.savedAt,
    ...sheet,
    ...(isFinal ? {} : { attachment: recordAttachment(record) }),
  });
  return { content, notes };
}

/** Paths and single characters only: what was typed does not belong in a terminal's memory. */
function unshowableNote(found: Unshowable[]): string[] {
  const lines = found
    .filter(({ path }) => path)
    .map(({ path, characters }) => `  ${path}: ${characters.join(' ')}`);
  if (found.length === 0) return [];
  const opening =
    'No font here can show some characters. The sign \ufffd stands in their place; the text can be copied:';
  return [[opening, ...lines].join('\n')];
}
