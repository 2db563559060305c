/**
 * The files of one edition. A long part may stand in a file of its own, named for its key (`figures.yaml`), or in a
 * folder named for its key with several files (`arrangements/schools.yaml`). Each holds what would stand under the key.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { isPlainObject } from '../lib/deep-merge.ts';
import { nearestName } from '../lib/nearest-name.ts';

/** The keys that may stand in files of their own: those whose values are lists of named things. */
export const parts = ['frequencies', 'figures', 'settings', 'roles', 'cohorts', 'arrangements'] as const;

export interface EditionFiles {
  /** What stands in all files together, as if it were one. */
  raw: unknown;
  /** `arrangements.schools-how-often` → the file it stands in, for errors. */
  places: ReadonlyMap<string, string>;
}

const readYaml = (path: string, name: string): unknown => {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [error] = document.errors;
  if (error) throw new Error(`${name}: ${error.message}`);
  return document.toJS();
};

const yamlIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** The files of a part, as paths below the folder of the edition. */
const filesOf = (folder: string, part: string): string[] => {
  const inFolder = join(folder, part);
  return [
    ...(existsSync(`${inFolder}.yaml`) ? [`${part}.yaml`] : []),
    ...(existsSync(inFolder) && statSync(inFolder).isDirectory()
      ? yamlIn(inFolder).map((name) => `${part}/${name}`)
      : []),
  ];
};

/**
 * @param folder the folder of the edition
 * @param name the folder as a person knows it, for example `editions/standard`
 * @throws {Error} for a file that is no YAML, has a name that is no key, or says again what another file says.
 */
export const readEditionFiles = (folder: string, name: string): EditionFiles => {
  const raw = readYaml(join(folder, 'edition.yaml'), `${name}/edition.yaml`);
  const problems: string[] = [];
  for (const file of yamlIn(folder)) {
    const part = file.slice(0, -'.yaml'.length);
    if (part === 'edition' || (parts as readonly string[]).includes(part)) continue;
    problems.push(
      `${name}/${file}: no key has this name. Did you mean '${nearestName(part, parts)}.yaml'? ` +
        `Files of an edition: edition.yaml, ${parts.map((each) => `${each}.yaml`).join(', ')}.`,
    );
  }
  const places = new Map<string, string>();
  const whole = isPlainObject(raw) ? { ...raw } : raw;
  for (const part of parts) {
    for (const file of filesOf(folder, part)) {
      const place = `${name}/${file}`;
      const value = readYaml(join(folder, file), place);
      if (!isPlainObject(value) || !isPlainObject(whole)) {
        if (!isPlainObject(value))
          problems.push(`${place}: the file is empty or not a list of keys with values.`);
        continue;
      }
      const standing = isPlainObject(whole[part]) ? whole[part] : {};
      for (const key of Object.keys(value)) {
        const path = `${part}.${key}`;
        if (Object.hasOwn(standing, key)) {
          const other = places.get(path) ?? `${name}/edition.yaml`;
          problems.push(`${place}: ${key}: it stands in ${other} too. Take it out of one of the two.`);
        }
        places.set(path, place);
      }
      whole[part] = { ...standing, ...value };
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { raw: whole, places };
};

/** A problem that names `edition.yaml` and a key, put right where the key stands in a file of its own. */
export const nameTheFile = (problem: string, name: string, places: EditionFiles['places']): string => {
  const start = `${name}/edition.yaml: `;
  if (!problem.startsWith(start)) return problem;
  const rest = problem.slice(start.length);
  const [path = '', part = '', entry = ''] = /^([a-z]+)\.([a-z0-9-]+)/i.exec(rest) ?? [];
  const file = places.get(path);
  return file === undefined ? problem : `${file}: ${entry}${rest.slice(part.length + 1 + entry.length)}`;
};
