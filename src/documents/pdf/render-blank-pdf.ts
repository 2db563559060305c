/** The form of a template as a PDF without answers: to write on, or to type into. */
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import { FORM_NAME, formMark } from '../../records/form/form-mark.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { buildBlank } from '../blank/build-blank.ts';
import type { DocumentModel } from '../model.ts';
import type { PdfFonts } from './fonts/pdf-fonts.ts';
import type { SheetOptions } from './layout/sheet.ts';
import { renderPdf } from './render-pdf.ts';

export interface RenderBlankPdfOptions extends SheetOptions {
  template: ResolvedTemplate;
  brand: DocumentModel['brand'];
  fonts: PdfFonts;
  isFillable: boolean;
}

/** The same template and edition give the same bytes: the day on which the edition took effect counts as its day. */
export async function renderBlankPdf(
  options: RenderBlankPdfOptions,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; pages: number }> {
  const { template, brand, fonts, isFillable, paper, print } = options;
  const model = buildBlank({ template, logic: compileTemplateLogic(template), brand, isFillable });
  let pages = 0;
  const mark = isFillable && {
    name: FORM_NAME,
    mediaType: 'application/json',
    text: formMark(template),
    description: 'Which form this is. Open the PDF on the site to carry on there.',
  };
  const bytes = await renderPdf(model, {
    fonts,
    paper,
    print,
    isFillable,
    ...(mark ? { attachment: mark } : {}),
    createdAt: `${template.edition.effectiveFrom}T00:00:00Z`,
    onPages: (count) => {
      pages = count;
    },
  });
  return { bytes, pages };
}
