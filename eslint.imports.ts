/**
 * The import table: which room may import which, and which vendor enters by which door. The lint (eslint.config.js),
 * its test and docs/architecture.md are made from this one table; anything absent is refused.
 */

/** Room → rooms it may import. A room may always import from itself. */
export const rooms: Record<string, string[]> = {
  lib: [],
  schemas: ['lib'],
  planning: ['lib', 'schemas'],
  rules: ['lib', 'schemas', 'planning'],
  editions: ['lib', 'schemas', 'rules', 'planning'],
  records: ['lib', 'schemas', 'rules'],
  documents: ['lib', 'schemas', 'records', 'rules', 'planning'],
  forms: ['lib', 'schemas', 'records', 'documents', 'planning', 'rules'],
  maker: ['lib', 'schemas', 'planning', 'rules', 'editions', 'records', 'documents', 'forms'],
  integrations: ['lib', 'schemas', 'editions', 'documents'],
  components: ['lib', 'schemas', 'planning', 'forms', 'documents'],
  layouts: ['lib', 'schemas', 'planning', 'forms', 'documents', 'components'],
  pages: [
    'lib',
    'schemas',
    'planning',
    'rules',
    'editions',
    'records',
    'documents',
    'forms',
    'maker',
    'integrations',
    'components',
    'layouts',
  ],
};

/** Rooms that may only import the types of another: the words are the model's, the code is not. */
export const typesOnly = [
  { from: 'components', to: 'documents' },
  { from: 'layouts', to: 'documents' },
];

/** The one file of a room that another may use, where not all of it is open. */
export const entrances = [
  {
    from: ['components', 'layouts'],
    to: 'forms',
    files: ['TemplateForm.tsx', 'DiagramForm.tsx', 'open-saved-file.ts'],
  },
];

/** Only these may know which edition is active; everywhere else the edition is an argument. */
export const activeEdition = {
  file: 'editions/active.ts',
  allowed: ['src/pages', 'src/content.config.ts', 'astro.config.mjs', 'astro.config.ts'],
};

/**
 * Vendor → the folders or files it may be imported in. A vendor that is not listed is refused everywhere in `src`.
 * Patterns are gitignore-style, as `no-restricted-imports` takes them.
 */
export const vendors: Record<string, string[]> = {
  // What runs in the browser too must not lean on Node: only these may.
  'node:': [
    'src/integrations',
    'src/pages',
    'src/content.config.ts',
    'src/schemas/load-content.ts',
    'src/schemas/load-edition-form.ts',
    'src/schemas/load-templates.ts',
    'src/schemas/load-template-finder.ts',
    'src/editions/edition-chain.ts',
    'src/editions/templates/overlay-files.ts',
    'src/editions/load-edition.ts',
    'src/editions/load-edition-content.ts',
    'src/editions/own-chapter-files.ts',
    'src/editions/read-theme.ts',
    'src/editions/templates/overlay-files.ts',
    'src/editions/read-brand.ts',
    'src/editions/read-edition-files.ts',
    'src/documents/pdf/load-fonts-node.ts',
    'src/documents/pdf/vite-aliases.ts',
    'src/forms/vite-lean-rjsf.ts',
    'src/forms/vite-validators.ts',
  ],
  '@astrojs/markdown-satteri': ['src/integrations'],
  satteri: ['src/integrations'],
  '@marcbachmann/cel-js': ['src/rules'],
  ajv: ['src/rules/validate-with-ajv.ts', 'src/forms/vite-validators.ts'],
  'ajv-formats': ['src/rules/validate-with-ajv.ts', 'src/forms/vite-validators.ts'],
  jspdf: ['src/documents/pdf'],
  harfbuzzjs: ['src/documents/pdf'],
  'bidi-js': ['src/documents/pdf'],
  '@fontsource/noto-sans-sc': ['src/documents/pdf/fonts'],
  '@fontsource/noto-sans-jp': ['src/documents/pdf/fonts'],
  '@fontsource/noto-sans-kr': ['src/documents/pdf/fonts'],
  docx: ['src/documents/docx'],
  ics: ['src/planning'],
  diff: ['src/integrations'],
  fflate: [
    'src/documents/package',
    'src/documents/docx',
    'src/forms',
    'src/lib/encode-png.ts',
    'src/editions/logo',
    'src/maker',
  ],
  '@zxcvbn-ts/core': ['src/forms'],
  react: ['src/forms', 'src/maker'],
  'react-dom': ['src/forms'],
  '@rjsf/core': ['src/forms'],
  '@rjsf/utils': ['src/forms', 'src/maker'],
  '@rjsf/validator-ajv8': ['src/forms'],
  vite: [
    'src/forms/vite-lean-rjsf.ts',
    'src/forms/vite-validators.ts',
    'src/documents/pdf/vite-aliases.ts',
    'src/integrations',
  ],
  yaml: ['src/schemas', 'src/editions', 'src/integrations', 'src/lib', 'src/pages'],
  zod: ['src/schemas', 'src/content.config.ts'],
  pagefind: ['src/integrations'],
  astro: ['src/components', 'src/layouts', 'src/pages', 'src/integrations', 'src/content.config.ts'],
  'govuk-frontend': ['src/styles'],
};

/** File names that say nothing about what is inside. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'manager', 'misc'];
