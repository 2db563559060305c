/** Reads the templates (`templates/*.yaml`) and shared parts (`parts/*.yaml`) with Node. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { describeProblems } from './describe-problems.ts';
import { inheritOrigins } from './inherit-origins.ts';
import { promptsAsOptions } from './prompts-as-options.ts';
import { resolveParts } from './resolve-parts.ts';
import { templateShape, type Template } from './template.ts';

/** The folder that holds `templates/` and `parts/`, seen from the root of the project. */
export const SCHEMAS_FOLDER = 'src/schemas';

const yamlFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/**
 * The object in a YAML file.
 * @param place the file as a person knows it
 * @throws {Error} naming the file, line and column if it is not well formed.
 */
export const readYaml = (file: string, place = file): Record<string, unknown> => {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const [error] = document.errors;
  if (error) throw new Error(`${place}: ${error.message}`);
  const value: unknown = document.toJS();
  if (!isPlainObject(value))
    throw new Error(`${place}: the file is empty or not a list of keys with values.`);
  return value;
};

/** The shared parts by name: `parts/date`. */
export const loadParts = (folder = SCHEMAS_FOLDER): Map<string, Record<string, unknown>> => {
  const room = join(folder, 'parts');
  return new Map(
    yamlFiles(room).map((name) => [`parts/${name.slice(0, -'.yaml'.length)}`, readYaml(join(room, name))]),
  );
};

/**
 * A template from what stands in its file.
 * @param file the file as a person knows it; its name has to be the id
 * @throws {Error} that lists what is wrong with the shape: file, key, how to mend it.
 */
export const readTemplate = (
  raw: Record<string, unknown>,
  file: string,
  parts: ReturnType<typeof loadParts>,
): Template => {
  const schema = isPlainObject(raw['schema']) ? resolveParts(raw['schema'], { parts, file }) : raw['schema'];
  const whole = { ...raw, schema };
  const result = templateShape.safeParse(whole);
  if (!result.success) throw new Error(describeProblems(result.error, templateShape, whole, file).join('\n'));
  if (`${result.data.id}.yaml` !== basename(file)) {
    throw new Error(
      `${file}: id: '${result.data.id}' is not the name of the file. Rename the file or the id.`,
    );
  }
  return { ...result.data, schema: inheritOrigins(promptsAsOptions(result.data.schema, file)) };
};

/** Changes when one of the files changes. */
export const stampOfFiles = (files: readonly string[]): string =>
  files
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file}:${mtimeMs}:${size}`;
    })
    .join();

/** Changes when a file of the folder changes, so that a dev server sees edits and a build reads each file once. */
export const stampOfTemplates = (folder = SCHEMAS_FOLDER): string =>
  stampOfFiles(
    ['parts', 'templates'].flatMap((room) =>
      yamlFiles(join(folder, room)).map((name) => join(folder, room, name)),
    ),
  );

const cache = new Map<string, { stamp: string; templates: Template[] }>();

/**
 * All templates below `folder`, by id, with their parts put in and every key checked.
 * @param folder holds `templates/` and `parts/`; default `src/schemas` in the working folder
 * @throws {Error} naming the file and the key, and how to mend it.
 */
export const loadTemplates = (folder = SCHEMAS_FOLDER): Template[] => {
  const stamp = stampOfTemplates(folder);
  const kept = cache.get(folder);
  if (kept?.stamp === stamp) return structuredClone(kept.templates);
  const parts = loadParts(folder);
  const room = join(folder, 'templates');
  const templates = yamlFiles(room)
    .map((name) => join(room, name))
    .map((file) => readTemplate(readYaml(file), file, parts));
  cache.set(folder, { stamp, templates });
  return structuredClone(templates);
};

/**
 * The template with this id.
 * @throws {Error} naming the nearest valid id.
 */
export const getTemplate = (id: string, folder = SCHEMAS_FOLDER): Template => {
  const templates = loadTemplates(folder);
  const template = templates.find((candidate) => candidate.id === id);
  if (template) return template;
  const ids = templates.map((candidate) => candidate.id);
  throw new Error(
    `Unknown template '${id}'. Did you mean '${nearestName(id, ids)}'? Templates: ${ids.join(', ')}.`,
  );
};
