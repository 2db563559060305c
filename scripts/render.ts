/**
 * `npm run render -- TEMPLATE --data FILE --format pdf|docx|text|json|zip --out FILE [--edition ID] [--final]
 * [--large] [--paper a4|letter]`
 *
 * Makes a document from a saved record or bare answers, without a browser. Exit status 0 and a file, or 1, a message
 * that says what to do, and no file. The same data always gives the same bytes.
 */
import { resolve } from 'node:path';
import { applyEdition, publishedTemplates } from '../src/editions/apply-edition.ts';
import { defaultRoot } from '../src/editions/edition-chain.ts';
import { loadEdition } from '../src/editions/load-edition.ts';
import { readBrand } from '../src/editions/read-brand.ts';
import { loadEditionTemplates } from '../src/editions/templates/load-edition-templates.ts';
import { nearestName } from '../src/lib/nearest-name.ts';
import type { ResolvedTemplate } from '../src/schemas/template.ts';
import { makeRecord, type CheckedRecord } from './render/make-record.ts';
import { readData } from './render/read-data.ts';
import { readOptions, usage, type RenderOptions } from './render/read-options.ts';
import { Refusal, suggestion } from './render/refusal.ts';
import { renderBlank } from './render/render-blank.ts';
import { renderPackage } from './render/render-package.ts';
import { renderRecord } from './render/render-record.ts';
import { writeWhole } from './render/write-whole.ts';

const root = resolve(import.meta.dirname, '..');
// Editions outside the project, as tests have them: EDITIONS=tests/editions.
const editions = process.env['EDITIONS'] ? defaultRoot() : root;
// npm moves to the project's folder; paths are meant from where the person stands.
const start = process.env['npm_lifecycle_event'] === 'render' ? (process.env['INIT_CWD'] ?? '.') : '.';

async function render(options: RenderOptions): Promise<void> {
  const edition = loadEdition(options.edition, editions);
  const known = loadEditionTemplates(edition, editions, resolve(root, 'src/schemas'));
  const published = publishedTemplates(
    edition,
    known.map(({ id }) => id),
  );
  const plain = known.find(({ id }) => id === options.template && published.includes(id));
  if (!plain) {
    const nearest = suggestion(nearestName(options.template, published));
    throw new Refusal(
      `Unknown template '${options.template}'.${nearest} Templates: ${published.join(', ')}.`,
    );
  }
  const template = applyEdition(plain, edition);
  const brand = readBrand(edition, editions);
  if (options.isBlank || options.isFillable) {
    writeWhole(resolve(start, options.out), await renderBlank(template, brand, options));
    return;
  }
  const find = (id: string) => (id === template.id ? template : known.find((other) => other.id === id));
  const checked = makeRecord(template, await readData(resolve(start, options.data), template, find));
  report(checked, template, options.isFinal);
  const make = options.format === 'zip' ? renderPackage : renderRecord;
  const { content, notes } = await make(checked, template, brand, options);
  notes.forEach((note) => console.error(`Note: ${note}`));
  writeWhole(resolve(start, options.out), content);
}

/** Says on stderr what is not complete and what to look at again; refuses a final copy of a draft. */
function report(
  { record, errors, findings }: CheckedRecord,
  template: ResolvedTemplate,
  isFinal: boolean,
): void {
  const list = errors.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
  if (isFinal && errors.length > 0)
    throw new Refusal(`A final copy needs a complete record. Still to do in ${template.id}:\n${list}`);
  if (errors.length > 0)
    console.error(`This is a draft, because the record is not complete. Still to do:\n${list}`);
  const passed = new Set(record.passedWarnings?.map(({ rule }) => rule));
  const warnings = findings.filter(({ severity, rule }) => severity === 'warning' && !passed.has(rule ?? ''));
  warnings.forEach(({ path, message }) => console.error(`Warning: ${path}: ${message}`));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await render(options);
  else console.log(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env['DEBUG'] && !(error instanceof Refusal)) console.error(error);
  process.exitCode = 1;
}
