/**
 * A Vite plugin that leaves out of the form page what no form of ours can reach, about 45 KB over the wire. The shape
 * of a template (`src/schemas/template.ts`) has no `allOf`, `anyOf` or `$id`, and parts are resolved before a form
 * sees them; descriptions are plain text; every widget and every field for a single value is our own
 * (`src/forms/theme`). Each stand-in says so if it is ever used.
 */
import { fileURLToPath } from 'node:url';

const standIn = (name: string): string => fileURLToPath(new URL(`./lean-form/${name}.ts`, import.meta.url));

const packages: Record<string, string> = {
  'markdown-to-jsx/react': standIn('markdown'),
  'fast-uri': standIn('uri'),
  '@x0k/json-schema-merge': standIn('merge'),
  '@x0k/json-schema-merge/lib/array': standIn('merge'),
};

/** Files of `@rjsf/core`, as its own files import them. */
const coreFiles: Record<string, string> = {
  './components/widgets/index.js': standIn('widgets'),
  './BooleanField.js': standIn('field'),
  './FallbackField.js': standIn('field'),
  './LayoutGridField.js': standIn('field'),
  './LayoutHeaderField.js': standIn('field'),
  './LayoutMultiSchemaField.js': standIn('field'),
  './MultiSchemaField.js': standIn('field'),
  './NumberField.js': standIn('field'),
  './OptionalDataControlsField.js': standIn('field'),
  './StringField.js': standIn('field'),
};

/** The plugin, for the site and for the bench. */
export const leanForm = () => ({
  name: 'lean-form',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string): string | undefined => {
    if (!importer?.includes('/node_modules/@rjsf/')) return undefined;
    return packages[source] ?? (importer.includes('/@rjsf/core/lib/') ? coreFiles[source] : undefined);
  },
});
