import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder, as addresses with `/`, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * A line for each file, as `sha256sum --check` reads it: the sum in hexadecimal figures, two blanks, the path.
 * @param except files that are left out: the list itself cannot be in the list
 */
export const checksums = (folder: string, except: readonly string[] = []): string =>
  filesBelow(folder)
    .filter((file) => !except.includes(file))
    .map((file) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return `${sum}  ${file}\n`;
    })
    .join('');
