import { buildBlank } from '../../src/documents/blank/build-blank.ts';
import { hasLabels, renderDocx } from '../../src/documents/docx/render-docx.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderText } from '../../src/documents/text/render-text.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import type { RenderOptions } from './read-options.ts';

/** The form to be filled in. It has no time of making: the same template gives the same bytes. */
export async function renderBlank(
  template: ResolvedTemplate,
  brand: DocumentModel['brand'],
  { format, sheet, isFillable }: Pick<RenderOptions, 'format' | 'sheet' | 'isFillable'>,
): Promise<Uint8Array | string> {
  if (format === 'pdf') {
    const { renderBlankPdf } = await import('../../src/documents/pdf/render-blank-pdf.ts');
    const fonts = await loadFontsNode();
    return (await renderBlankPdf({ template, brand, fonts, isFillable, ...sheet })).bytes;
  }
  const model = buildBlank({ template, logic: compileTemplateLogic(template), brand });
  if (format === 'text') return renderText(model);
  return renderDocx(model, { fonts: hasLabels(model) ? await loadFontsNode() : undefined });
}
