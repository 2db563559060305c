import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { loadCatalogue, resolvedTemplates } from './src/integrations/load-published.ts';
import { buildInputs } from './src/integrations/build-inputs.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { editionForm } from './src/integrations/edition-maker.ts';
import { editionStyles } from './src/integrations/edition-styles.ts';
import { handbookPdf } from './src/integrations/handbook-pdf.ts';
import { handbookComponents } from './src/integrations/handbook-components.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { blankForms } from './src/integrations/blank-forms.ts';
import { narrowChapters } from './src/integrations/narrow-chapters.ts';
import { numberIslands } from './src/integrations/number-islands.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { usedStyles } from './src/integrations/used-styles.ts';
import { warnOverdue } from './src/integrations/warn-overdue.ts';
import { viewDiagram } from './src/documents/diagrams/view-diagram.ts';
import { pdfAliases } from './src/documents/pdf/vite-aliases.ts';
import { activeEdition } from './src/editions/active.ts';
import { readBrand, readLogo } from './src/editions/read-brand.ts';
import { readTheme } from './src/editions/read-theme.ts';
import { chapterScope } from './src/editions/chapter-scope.ts';
import { leanRjsf } from './src/forms/vite-lean-rjsf.ts';
import { precompiledValidators } from './src/forms/vite-validators.ts';

const edition = activeEdition();
const base = process.env.BASE ?? '/';
const catalogue = loadCatalogue(edition, base, viewDiagram);

export default defineConfig({
  base,
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  // Pages run without inline styles and prefetch nothing; see src/integrations/content-security-policy.ts.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [handbookComponents(catalogue)] }),
  },
  integrations: [
    buildInputs(),
    handbookPdf(() => ({ catalogue, templates: resolvedTemplates(edition), brand: readBrand(edition) })),
    blankForms(() => ({ templates: resolvedTemplates(edition), brand: readBrand(edition) })),
    react(),
    mdx(),
    numberIslands(),
    searchIndex(),
    contentSecurityPolicy(),
    warnOverdue(catalogue.content),
    hostingFiles(base),
  ],
  vite: {
    // Nothing is inlined: the policy of the pages allows no data: addresses, and knows each script by its file.
    build: { assetsInlineLimit: 0 },
    plugins: [
      narrowChapters(chapterScope(edition, catalogue.content.provisions)),
      editionStyles(edition, { theme: readTheme(edition), logoShape: readLogo(edition)?.shape }),
      usedStyles(['src', 'editions']),
      leanRjsf(),
      precompiledValidators(
        () => resolvedTemplates(edition),
        () => [editionForm(edition)],
      ),
    ],
    resolve: { alias: pdfAliases },
    worker: { format: 'es' },
  },
});
