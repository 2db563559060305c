/** The colours of an edition's pages, read with Node: ours, with `theme.css` of each edition of the chain over them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../schemas/edition.ts';
import { defaultTheme, type Theme } from '../schemas/theme-tokens.ts';
import { defaultRoot, folderName, readChain } from './edition-chain.ts';
import { layTheme, parseTheme } from './parse-theme.ts';

const FILE = 'theme.css';

/**
 * Every colour that a theme may set, as the edition shows it; the contrast of pairs is looked at by findThemeProblems.
 * @param root the folder that holds `editions/`; default: by the environment variable EDITIONS, else here
 * @throws {Error} that lists everything wrong with the files: file, line, how to mend it, nearest valid name.
 */
export const readTheme = ({ id }: Pick<Edition, 'id'>, root = defaultRoot()): Theme => {
  const problems: string[] = [];
  let theme = defaultTheme();
  for (const link of readChain(id, root)) {
    const file = join(link.folder, FILE);
    if (!existsSync(file)) continue;
    const parsed = parseTheme(readFileSync(file, 'utf8'));
    problems.push(...parsed.problems.map((problem) => `${folderName(link.id)}/${FILE}: ${problem}`));
    theme = layTheme(theme, parsed);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return theme;
};
