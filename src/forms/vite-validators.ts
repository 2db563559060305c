/**
 * Vite plugin: validators made at build time. ajv at run time needs eval, which the site's policy forbids, so each
 * template's schema becomes plain code here. `virtual:validators` gives them by template id, loaded when asked for,
 * and the list of published templates, by which a saved file finds its form.
 */
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { Plugin } from 'vite';
import { localDateTimePattern } from '../rules/local-date-time.ts';
import type { ResolvedTemplate, SchemaNode } from '../schemas/template.ts';

const NAME = 'virtual:validators';
/** The prefix says to other plugins that the module is no file. */
const resolved = (id: string) => `\0${id}`;

/**
 * @param resolveTemplates gives the templates of the active edition; called anew after a change while developing
 * @param resolveOthers gives forms that are no templates: they have validators, but no saved file belongs to them
 */
export function precompiledValidators(
  resolveTemplates: () => ResolvedTemplate[],
  resolveOthers: () => ResolvedTemplate[] = () => [],
): Plugin {
  return {
    name: 'precompiled-validators',
    enforce: 'pre',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? resolved(id) : undefined),
    load(id) {
      if (id === resolved(NAME)) return indexModule(resolveTemplates(), resolveOthers());
      if (!id.startsWith(resolved(`${NAME}/`))) return undefined;
      const templateId = id.slice(resolved(`${NAME}/`).length);
      const isWanted = (one: ResolvedTemplate) => one.id === templateId;
      const template = resolveTemplates().find(isWanted) ?? resolveOthers().find(isWanted);
      if (!template) throw new Error(`${NAME}: no published template is called '${templateId}'.`);
      return validatorModule(template.schema);
    },
    hotUpdate({ file }) {
      if (!file.endsWith('.yaml')) return;
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap) {
        if (id.startsWith(resolved(NAME))) this.environment.moduleGraph.invalidateModule(module);
      }
    },
  };
}

function indexModule(templates: ResolvedTemplate[], others: ResolvedTemplate[]): string {
  const loaders = [...templates, ...others].map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${NAME}/${id}`)})`,
  );
  const published = templates.map(({ id, version, title, madeFrom }) => ({
    id,
    version,
    title,
    // By this a form knows what can be made from its record, without loading the other templates.
    madeFrom: (madeFrom ?? []).map(({ template, offer, forEach, name }) => ({
      template,
      offer,
      forEach,
      name,
    })),
  }));
  return `export const validators = { ${loaders.join(', ')} };\nexport const published = ${JSON.stringify(published)};\n`;
}

/** The code of a validator with the settings of `validateWithAjv`, so that both give the same errors. */
export function validatorModule(schema: SchemaNode): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    multipleOfPrecision: 8,
    messages: false,
    code: { source: true, esm: true },
  });
  (addFormats as unknown as (target: Ajv) => void)(ajv);
  ajv.addFormat('local-date-time', localDateTimePattern);
  const write = standaloneCode as unknown as (instance: Ajv, validate: unknown) => string;
  return importsFor(write(ajv, ajv.compile(withoutAnnotations(schema))));
}

/** `question` says nothing to a validator, and its texts would be sent along for nothing. */
function withoutAnnotations(node: SchemaNode): SchemaNode {
  const { question: _question, title: _title, description: _description, default: _default, ...rest } = node;
  return {
    ...rest,
    ...(node.oneOf
      ? { oneOf: node.oneOf.map((option) => ({ const: option.const })) as SchemaNode['oneOf'] }
      : {}),
    ...(node.items ? { items: withoutAnnotations(node.items) } : {}),
    ...(node.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(node.properties).map(([id, child]) => [id, withoutAnnotations(child)]),
          ),
        }
      : {}),
  } as SchemaNode;
}

/**
 * ajv writes `require("ajv/dist/runtime/equal").default`; a page needs an import. What a CommonJS default is, Node
 * and bundlers see differently, so it is looked for in both places.
 */
function importsFor(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)((?:\.\w+)+)/g, (_match, path: string, members: string) => {
    const name = `required${imports.length}`;
    imports.push(`import * as ${name} from ${JSON.stringify(`${path}.js`)};`);
    return `find(${name}, ${JSON.stringify(members.slice(1).split('.'))})`;
  });
  return `${imports.join('\n')}
const step = (holder, name) => (holder == null ? undefined : holder[name]);
const find = (module, names) => {
  for (const root of [module, module.default]) {
    const found = names.reduce(step, root);
    if (found !== undefined && (names[0] !== 'default' || typeof found === 'function')) return found;
  }
  throw new Error('virtual:validators: ' + names.join('.') + ' was not found in what ajv needs.');
};
${body.replace('"use strict";', '')}`;
}
