/** The check that the build makes of an edition, for a text that is no file yet. */
import { parse } from 'yaml';
import { isPlainObject } from '../lib/deep-merge.ts';
import { resolveEdition } from './resolve-edition.ts';
import type { EditionFiles } from './starting-edition.ts';

const NAME = 'edition.yaml';

/** @returns everything that is wrong with the text, each with the key and the cure */
export const checkEditionFile = (text: string, { chains, files }: EditionFiles): string[] => {
  const raw: unknown = parse(text);
  const start = isPlainObject(raw) ? String(raw['extends']) : '';
  const chain = chains[start] ?? [];
  try {
    resolveEdition(
      [...chain.map((id) => files[id]), raw],
      [...chain.map((id) => `editions/${id}/${NAME}`), NAME],
    );
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};
