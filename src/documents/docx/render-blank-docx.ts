/** The form of a template as a Word file, to be filled in by hand or on a screen. */
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { buildBlank } from '../blank/build-blank.ts';
import type { DocumentModel } from '../model.ts';
import type { PdfFonts } from '../pdf/fonts/pdf-fonts.ts';
import { hasLabels, renderDocx } from './render-docx.ts';

export interface RenderBlankDocxOptions {
  template: ResolvedTemplate;
  brand: DocumentModel['brand'];
  /** For the words in drawings. */
  fonts: PdfFonts;
}

/** It has no time of making: the same template gives the same bytes. */
export async function renderBlankDocx({
  template,
  brand,
  fonts,
}: RenderBlankDocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const model = buildBlank({ template, logic: compileTemplateLogic(template), brand });
  return renderDocx(model, { fonts: hasLabels(model) ? fonts : undefined });
}
