import { buildBlank } from '../../src/documents/blank/build-blank.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import type { SavedRecord } from '../../src/schemas/record.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import { makeRecord } from '../render/make-record.ts';
import type { Format } from '../render/read-options.ts';
import { renderBlank } from '../render/render-blank.ts';
import { renderRecord } from '../render/render-record.ts';
import type { Filling } from './fillings.ts';

/** The day on which every document of the proof is made, so that its bytes are the same on every day. */
export const MADE_AT = '2026-09-01T09:00:00Z';

const SHEET = { paper: 'a4', print: 'standard' } as const;
const EXTENSIONS = {
  pdf: 'pdf',
  docx: 'docx',
  text: 'txt',
  json: 'json',
  zip: 'zip',
} as const satisfies Record<Format, string>;

/** One file as `npm run render` makes it, and what it should hold. */
export interface MadeFile {
  template: string;
  filling: Filling['name'] | 'by hand';
  kind: string;
  format: Format;
  /** For the folder: `session-record.worked.final.pdf`. */
  fileName: string;
  content: Uint8Array;
  /** How long it took to make, in milliseconds. */
  milliseconds: number;
  model: DocumentModel;
  /** The record that it shows; a sheet to be filled in by hand has none. */
  record?: SavedRecord;
  /** Whether the record is in the file, to be opened again. */
  carriesRecord: boolean;
}

const filledKinds = [
  { kind: 'pdf', format: 'pdf', isFinal: false },
  { kind: 'final', format: 'pdf', isFinal: true },
  { kind: 'docx', format: 'docx', isFinal: false },
  { kind: 'text', format: 'text', isFinal: false },
] as const satisfies readonly { kind: string; format: Format; isFinal: boolean }[];

/** Sheets without a record. */
const blankKinds = [
  { kind: 'blank pdf', format: 'pdf', isFillable: false },
  { kind: 'fillable pdf', format: 'pdf', isFillable: true },
  { kind: 'blank docx', format: 'docx', isFillable: false },
  { kind: 'blank text', format: 'text', isFillable: false },
] as const satisfies readonly { kind: string; format: Format; isFillable: boolean }[];

const asBytes = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function timed(
  make: () => Promise<Uint8Array | string>,
): Promise<{ content: Uint8Array; milliseconds: number }> {
  const start = performance.now();
  const content = asBytes(await make());
  return { content, milliseconds: performance.now() - start };
}

/**
 * Every file of one filling. A draft has no final copy: `npm run render` refuses to make one, as the page does.
 * @throws Refusal
 */
export async function* makeFilled(
  template: ResolvedTemplate,
  brand: DocumentModel['brand'],
  { name, answers }: Filling,
): AsyncGenerator<MadeFile> {
  const checked = makeRecord(template, { answers }, MADE_AT);
  const { record, logic, findings } = checked;
  const model = buildDocument({
    template,
    logic,
    answers: record.answers,
    status: record.status,
    findings,
    brand,
  });
  for (const { kind, format, isFinal } of filledKinds) {
    if (isFinal && record.status === 'draft') continue;
    const made = await timed(
      async () => (await renderRecord(checked, template, brand, { format, isFinal, sheet: SHEET })).content,
    );
    yield {
      template: template.id,
      filling: name,
      kind,
      format,
      fileName: `${template.id}.${name.replace(/\W+/g, '-')}.${isFinal ? 'final.' : ''}${EXTENSIONS[format]}`,
      ...made,
      model,
      record,
      carriesRecord: format === 'pdf' && !isFinal,
    };
  }
}

/** Every sheet of a template that is filled in by hand, or in a program that is not ours. */
export async function* makeBlank(
  template: ResolvedTemplate,
  brand: DocumentModel['brand'],
): AsyncGenerator<MadeFile> {
  const logic = compileTemplateLogic(template);
  for (const { kind, format, isFillable } of blankKinds) {
    const model = buildBlank({ template, logic, brand, isFillable });
    const made = await timed(() => renderBlank(template, brand, { format, sheet: SHEET, isFillable }));
    yield {
      template: template.id,
      filling: 'by hand',
      kind,
      format,
      fileName: `${template.id}.${kind.split(' ')[0]}.${EXTENSIONS[format]}`,
      ...made,
      model,
      carriesRecord: false,
    };
  }
}
