/**
 * Builds several editions: `node scripts/build-editions.ts FOLDER [ID …]`. Each goes to FOLDER/<id>, for the address
 * /<id>/. Without ids: every edition but `standard`, and `tiny` of the tests. Exit status 1 if one does not build.
 * One after the other: Astro renders in `.astro/.prerender` of the project, where two builds take each other's files.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { listEditions } from '../src/editions/edition-chain.ts';

const [folder, ...ids] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where to build: node scripts/build-editions.ts FOLDER [ID …]');
  process.exit(2);
}
const wanted = ids.length > 0 ? ids : [...listEditions().filter((id) => id !== 'standard'), 'tiny'];
const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');

/** The end of what a build printed, where the error stands. */
const lastLines = (text: string) => text.split('\n').slice(-40).join('\n');

const build = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    const started = Date.now();
    const output: Buffer[] = [];
    const ofTests = !existsSync(path.join('editions', id));
    const child = spawn(process.execPath, [astro, 'build', '--outDir', path.join(folder, id)], {
      env: {
        ...process.env,
        EDITION: id,
        BASE: `/${id}/`,
        ...(ofTests ? { EDITIONS: 'tests/editions' } : {}),
      },
    });
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => output.push(data));
    child.on('exit', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${code === 0 ? 'built' : 'FAILED'}  ${id}  (${seconds} s)`);
      if (code !== 0) console.error(lastLines(Buffer.concat(output).toString()));
      resolve(code === 0);
    });
  });

let failed = 0;
for (const id of wanted) if (!(await build(id))) failed += 1;
process.exitCode = failed > 0 ? 1 : 0;
