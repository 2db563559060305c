import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build reads, from the root of the project. */
const needed = [
  'CHANGELOG.md',
  'astro.config.mjs',
  'editions',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'tsconfig.json',
];

const HANDBOOK = 'src/content/handbook';
const VERSIONS = 'src/content/versions';

/**
 * Puts a copy of the project into a folder, its handbook grown: each chapter stands there `times` times, under names
 * and titles of its own, with its own first version. Packages are linked.
 */
export function growHandbook(folder: string, times: number): void {
  for (const name of needed) cpSync(name, path.join(folder, name), { recursive: true });
  const packages = path.join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(path.resolve('node_modules'), packages);
  const handbook = path.join(folder, HANDBOOK);
  const chapters = readdirSync(handbook).filter((name) => name.endsWith('.mdx'));
  for (const name of chapters) {
    const slug = path.basename(name, '.mdx');
    const text = readFileSync(path.join(handbook, name), 'utf8');
    const order = Number(/^order: (\d+)$/m.exec(text)?.[1]);
    for (let copy = 2; copy <= times; copy += 1) {
      const grown = text
        .replace(
          /^title: (['"]?)(.*?)\1$/m,
          (_, quote: string, title: string) => `title: ${quote}${title} ${copy}${quote}`,
        )
        .replace(/^order: \d+$/m, `order: ${order + copy * 10_000}`);
      writeFileSync(path.join(handbook, `${slug}-${copy}.mdx`), grown);
      const versions = path.join(folder, VERSIONS, slug);
      if (existsSync(versions))
        cpSync(versions, path.join(folder, VERSIONS, `${slug}-${copy}`), { recursive: true });
    }
  }
}

/** Takes the copy away. */
export const forgetGrown = (folder: string) => rmSync(folder, { recursive: true, force: true });
