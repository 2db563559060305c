/**
 * For `resolve.alias` of Vite: parts of RJSF that no form of ours can reach, about 35 KB of the form page over the
 * wire. The shape of a template (`src/schemas/template.ts`) has no `allOf` and no `$id`, and parts are resolved
 * before a form sees them; descriptions are plain text. Each stand-in says so if it is ever called.
 */
import { fileURLToPath } from 'node:url';

const standIn = (name: string): string => fileURLToPath(new URL(`./lean-form/${name}.ts`, import.meta.url));

/** Module name → the file that stands in for it. The longer name comes first, because names match by their start. */
export const leanFormAliases: Record<string, string> = {
  'markdown-to-jsx/react': standIn('markdown'),
  'fast-uri': standIn('uri'),
  '@x0k/json-schema-merge/lib/array': standIn('merge'),
  '@x0k/json-schema-merge': standIn('merge'),
};
