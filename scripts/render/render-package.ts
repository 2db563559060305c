import type { Astray } from '../../src/documents/package/find-astray.ts';
import { makePackage } from '../../src/documents/package/make-package.ts';
import { hasFilePlan, planPackage, type PackagePlan } from '../../src/documents/package/plan-package.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import type { CheckedRecord } from './make-record.ts';
import type { RenderOptions } from './read-options.ts';
import { Refusal } from './refusal.ts';
import { renderPdfFile, renderWordFile, type RenderedFile } from './render-record.ts';

type Options = Pick<RenderOptions, 'sheet' | 'isWord' | 'areNamesChecked'>;

/** The record in the files that its parts belong in. Throws `Refusal` if names went astray and nobody has read them. */
export async function renderPackage(
  { record, logic, findings }: CheckedRecord,
  template: ResolvedTemplate,
  brand: DocumentModel['brand'],
  { sheet, isWord, areNamesChecked }: Options,
): Promise<RenderedFile> {
  if (!hasFilePlan(template))
    throw new Refusal(`A record of ${template.id} is filed as a whole. Use --format pdf or docx.`);
  const { answers, status, passedWarnings, additions, savedAt } = record;
  const plan = planPackage({
    template,
    logic,
    answers,
    status,
    findings,
    passedWarnings,
    additions,
    brand,
  });
  if (plan.documents.length === 0)
    throw new Refusal(`The record speaks of no family or child, so there is nothing to divide.`);
  if (plan.astray.length > 0 && !areNamesChecked) throw new Refusal(astrayList(plan.astray));
  const notes = notesOn(plan);
  const content = await makePackage(plan, {
    template,
    answers,
    savedAt,
    record: serializeRecord(record),
    extension: isWord ? 'docx' : 'pdf',
    render: async (model) => {
      const file = isWord
        ? await renderWordFile(model, savedAt)
        : await renderPdfFile(model, record, true, sheet);
      notes.push(...file.notes);
      return file.content as Uint8Array;
    },
  });
  return { content, notes: [...new Set(notes)] };
}

/** Places only: what was typed does not belong in a terminal's memory. */
function astrayList(astray: readonly Astray[]): string {
  const lines = astray.map(
    ({ part, path, label, belongsTo, certainty }) =>
      `  in ${part}: ${path ?? label}: ${certainty === 'sure' ? 'a name' : 'perhaps a name'} of ${belongsTo}`,
  );
  return [
    'Names of one family stand in the document of another. Read each place and change it, or add --names-checked:',
    ...new Set(lines),
  ].join('\n');
}

function notesOn({ unplaced, leftOut }: PackagePlan): string[] {
  const paths = [...unplaced.map(({ path }) => path), ...leftOut];
  if (paths.length === 0) return [];
  return [
    [
      'In none of the documents, only in the file of the whole record:',
      ...paths.map((path) => `  ${path}`),
    ].join('\n'),
  ];
}
