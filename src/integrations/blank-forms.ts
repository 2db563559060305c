/**
 * The form of every template that the edition publishes, to be printed or filled in elsewhere: for a pen and as a PDF
 * with fields, in large print, and as a Word file. They are made before the pages, so that these can say how long each is, and put
 * beside them when they are done: `templates/<id>/<id>-blank.pdf`. `npm run dev` makes none.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderBlankDocx } from '../documents/docx/render-blank-docx.ts';
import type { DocumentModel } from '../documents/model.ts';
import { loadFontsNode } from '../documents/pdf/load-fonts-node.ts';
import { renderBlankPdf } from '../documents/pdf/render-blank-pdf.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';

/** What pages know of a file: they import it from `virtual:blank-forms`. */
export interface BlankForm {
  kind: 'paper' | 'large' | 'fillable' | 'word';
  name: string;
  bytes: number;
  /** A Word file has as many as Word makes of it. */
  pages?: number;
}

interface MadeForm extends BlankForm {
  template: string;
  content: Uint8Array;
}

export interface FormParts {
  templates: readonly ResolvedTemplate[];
  brand: DocumentModel['brand'];
}

const VIRTUAL = 'virtual:blank-forms';

/** The PDFs of each template. */
const sheets = [
  { kind: 'paper', ending: 'blank', isFillable: false },
  { kind: 'fillable', ending: 'fillable', isFillable: true },
  { kind: 'large', ending: 'blank-large-print', isFillable: false, print: 'large' },
] as const;

/** Makes the four files of each template. */
export async function makeBlankForms({ templates, brand }: FormParts): Promise<MadeForm[]> {
  const fonts = await loadFontsNode();
  const made: MadeForm[] = [];
  for (const template of templates) {
    const { id } = template;
    for (const { kind, ending, ...sheet } of sheets) {
      const { bytes: content, pages } = await renderBlankPdf({ template, brand, fonts, ...sheet });
      const name = `${id}-${ending}.pdf`;
      made.push({ template: id, kind, name, bytes: content.length, pages, content });
    }
    const content = await renderBlankDocx({ template, brand, fonts });
    made.push({ template: id, kind: 'word', name: `${id}-blank.docx`, bytes: content.length, content });
  }
  return made;
}

const forPages = (made: readonly MadeForm[]): Record<string, BlankForm[]> => {
  const byTemplate: Record<string, BlankForm[]> = {};
  for (const { template, kind, name, bytes, pages } of made)
    (byTemplate[template] ??= []).push({ kind, name, bytes, ...(pages === undefined ? {} : { pages }) });
  return byTemplate;
};

/** The integration. @param read loads what the edition publishes; called only when a site is built */
export const blankForms = (read: () => FormParts): AstroIntegration => {
  let made: MadeForm[] = [];
  return {
    name: 'blank-forms',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'build') {
          const start = performance.now();
          made = await makeBlankForms(read());
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          const bytes = made.reduce((sum, form) => sum + form.bytes, 0);
          logger.info(`${String(made.length)} files, ${String(bytes)} bytes, ${seconds} s`);
        }
        const files = JSON.stringify(forPages(made));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'blank-forms',
                resolveId: (id: string) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
                load: (id: string) =>
                  id === `\0${VIRTUAL}` ? `export const blankForms = ${files};` : undefined,
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const { template, name, content } of made) {
          const folder = fileURLToPath(new URL(`templates/${template}/`, dir));
          mkdirSync(folder, { recursive: true });
          writeFileSync(`${folder}${name}`, content);
        }
      },
    },
  };
};
