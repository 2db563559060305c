import { buildBlank } from '../../src/documents/blank/build-blank.ts';
import { hasLabels, renderDocx } from '../../src/documents/docx/render-docx.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderText } from '../../src/documents/text/render-text.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import type { Format } from './read-options.ts';

/** The form to be filled in by hand. It has no time of making: the same template gives the same bytes. */
export async function renderBlank(
  template: ResolvedTemplate,
  brand: DocumentModel['brand'],
  format: Format,
): Promise<Uint8Array | string> {
  const model = buildBlank({ template, logic: compileTemplateLogic(template), brand });
  if (format === 'text') return renderText(model);
  return renderDocx(model, { fonts: hasLabels(model) ? await loadFontsNode() : undefined });
}
