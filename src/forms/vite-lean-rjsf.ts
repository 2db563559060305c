/**
 * Vite plugin: leaves out of the page what RJSF carries for other schemas and other themes. Our theme has a field
 * and a slot for everything, and `formSchema` never has `$ref`, `allOf`, alternatives or Markdown, so its default
 * theme, its work on schemas and its Markdown parser would be 50 KB (brotli) that are never run. A schema that needs
 * one of them stops with a message that says so.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A file of ours that stands in for one of RJSF's. */
const ours = (file: string, name: string) =>
  `export { ${name}, ${name} as default } from ${JSON.stringify(fileURLToPath(new URL(`./lean/${file}`, import.meta.url)))};`;

const unused = (what: string) =>
  `() => { throw new Error(${JSON.stringify(`RJSF asked for ${what}, which src/forms/vite-lean-rjsf.ts leaves out. Take it out of that list.`)}); }`;

/** Packages that RJSF imports, and what stands in for them. */
const packages: Record<string, string> = {
  'markdown-to-jsx/react': 'export const Markdown = ({ children }) => children;',
};

/** Files of RJSF itself, by the end of their path. */
const files: Record<string, string> = {
  '/@rjsf/utils/lib/deepEquals.js': ours('deep-equals.ts', 'deepEquals'),
  '/@rjsf/utils/lib/createSchemaUtils.js': ours('plain-schemas.ts', 'createPlainSchemas'),
  '/@rjsf/utils/lib/schemaHasNestedConditional.js': 'export default () => false;',
  '/@rjsf/utils/lib/resolveUiSchema.js': 'export default (_schema, uiSchema) => uiSchema ?? {};',
  '/@rjsf/utils/lib/schema/omitExtraData.js': `const none = ${unused('what it takes to leave out extra answers')};
export { none as default, none as getUsedFormData, none as getFieldNames, none as isValueEmpty };`,
  '/@rjsf/core/lib/getDefaultRegistry.js': `
import { DEFAULT_ID_PREFIX, DEFAULT_ID_SEPARATOR, englishStringTranslator } from '@rjsf/utils';
import SchemaField from './components/fields/SchemaField.js';
const Nothing = () => null;
export default function getDefaultRegistry() {
  return {
    fields: { SchemaField, OptionalDataControlsField: Nothing },
    templates: {
      DescriptionFieldTemplate: Nothing,
      FieldErrorTemplate: Nothing,
      FieldHelpTemplate: Nothing,
      ErrorListTemplate: Nothing,
      ButtonTemplates: { SubmitButton: Nothing },
    },
    widgets: {},
    rootSchema: {},
    formContext: {},
    translateString: englishStringTranslator,
    globalFormOptions: {
      idPrefix: DEFAULT_ID_PREFIX,
      idSeparator: DEFAULT_ID_SEPARATOR,
      useFallbackUiForUnsupportedType: false,
    },
  };
}`,
};

const PREFIX = '\0lean-rjsf:';

export function leanRjsf(): Plugin {
  return {
    name: 'lean-rjsf',
    enforce: 'pre',
    // While developing, Vite bundles dependencies beforehand and without plugins; the full ones do no harm there.
    apply: 'build',
    resolveId(id, importer) {
      return Object.hasOwn(packages, id) && importer?.includes('/@rjsf/') ? `${PREFIX}${id}` : undefined;
    },
    load(id) {
      if (id.startsWith(PREFIX)) return packages[id.slice(PREFIX.length)];
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const file = Object.keys(files).find((end) => path.endsWith(end));
      return file === undefined ? undefined : files[file];
    },
  };
}
