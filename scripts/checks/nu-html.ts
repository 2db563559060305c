/** Runs the Nu HTML checker over built sites: `node scripts/checks/nu-html.ts dist …`. Exit status 1 on any error. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** The package exports the path of its jar, and has no types. */
const vnuJar = createRequire(import.meta.url)('vnu-jar') as string;

const folders = process.argv.slice(2);
const { status, error, stderr } = spawnSync(
  'java',
  ['-Xss8m', '-jar', vnuJar, '--errors-only', '--skip-non-html', ...(folders.length ? folders : ['dist'])],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (error) {
  console.error(
    `Java could not be started (${error.message}). Install a Java runtime, for example default-jre-headless.`,
  );
  process.exit(1);
}
const lines = stderr.split('\n').filter(Boolean);
for (const line of lines.slice(0, 100)) console.error(line);
if (lines.length > 100) console.error(`… and ${lines.length - 100} more`);
console.log(status === 0 ? 'Nu HTML checker: no error' : `Nu HTML checker: ${lines.length} errors`);
process.exit(status === 0 ? 0 : 1);
