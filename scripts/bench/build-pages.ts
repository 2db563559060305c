/** Builds the pages of the bench for production, with the very form, validators and PDF writer of the site. */
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { buildFonts } from '../build-fonts.ts';
import { pdfAliases } from '../../src/documents/pdf/vite-aliases.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { leanRjsf } from '../../src/forms/vite-lean-rjsf.ts';
import { precompiledValidators } from '../../src/forms/vite-validators.ts';
import { generateTemplate, questionCounts } from './generate-template.ts';

/** @param folder where the built pages go: `documents.html`, `typing.html`, `plain.html` */
export async function buildPages(folder: string): Promise<void> {
  await buildFonts();
  const edition = loadEdition('standard');
  const templates = questionCounts.map((count) => applyEdition(generateTemplate(count), edition));
  const served: Plugin = {
    name: 'bench-templates',
    resolveId: (id) => (id === 'virtual:bench-templates' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0virtual:bench-templates'
        ? `export const templates = ${JSON.stringify(Object.fromEntries(questionCounts.map((count, index) => [count, templates[index]])))};`
        : undefined,
  };
  const root = path.resolve('scripts/bench/pages');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [served, leanRjsf(), precompiledValidators(() => templates)],
    resolve: { alias: pdfAliases },
    worker: { format: 'es' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['documents', 'typing', 'plain'].map((name) => path.join(root, `${name}.html`)),
      },
    },
  });
}
