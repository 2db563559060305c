/**
 * `npm test`: is my change good? Installs what is missing, then runs every stage, each whatever the others did.
 * Exit status 0 only if all pass; the last line is `N passed, N failed`, counting single tests where a stage has
 * them and the stage itself otherwise. `npm test -- units lint` runs only the named stages.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, projectEnvironment } from './ensure-packages.mjs';
import { ensureTools, findChromium } from './ensure-tools.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'handbook-test-'));
/** The editions beside `standard`, each built under an address of its own, and `tiny` of the tests. */
const sites = path.join(scratch, 'sites');
const editionIds = readdirSync(path.join(root, 'editions'))
  .filter((id) => id !== 'standard' && existsSync(path.join(root, 'editions', id, 'edition.yaml')))
  .concat('tiny');
const tinySite = path.join(sites, 'tiny');

/** Counts from Vitest's and Playwright's JSON reports. */
const readVitest = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
const readPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });
const unitsReport = path.join(scratch, 'units.json');
const browserReport = path.join(scratch, 'browser.json');

/** In order: the quick ones first, then those that need a built site. */
const stages = [
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']] },
  {
    name: 'types',
    commands: [
      ['astro', 'sync'],
      ['astro', 'check', '--minimumFailingSeverity', 'error'],
      ['tsc', '--noEmit', '-p', '.'],
    ],
  },
  { name: 'content', commands: [['node', 'scripts/checks/run.ts', 'content']] },
  {
    name: 'units',
    commands: [
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitsReport}`],
    ],
    report: { file: unitsReport, read: readVitest },
  },
  { name: 'build', commands: [['astro', 'build']] },
  { name: 'build-editions', commands: [['node', 'scripts/build-editions.ts', sites]] },
  { name: 'built-site', commands: [['node', 'scripts/checks/run.ts', 'built']] },
  ...editionIds.map((id) => ({
    name: `built-${id}`,
    commands: [['node', 'scripts/checks/run.ts', 'built']],
    env: { EDITION: id, FOLDER: path.join(sites, id), BASE: `/${id}/` },
  })),
  {
    name: 'html',
    commands: [
      ['html-validate', 'dist/**/*.html'],
      ['node', 'scripts/checks/nu-html.ts', 'dist', ...editionIds.map((id) => path.join(sites, id))],
    ],
  },
  {
    name: 'browser',
    commands: [['playwright', 'test', '--reporter=list,json']],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, TINY_DIST: tinySite, EDITION_SITES: sites },
    report: { file: browserReport, read: readPlaywright },
  },
];

function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command[0]}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a stage; a stage that ends badly without a failed test of its own counts as one failure. */
async function runStage(stage, environment) {
  const started = Date.now();
  console.log(`\n=== ${stage.name}`);
  let isGood = true;
  for (const command of stage.commands) {
    if ((await run(command, { ...environment, ...stage.env })) !== 0) isGood = false;
  }
  let counts = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  if (stage.report) {
    try {
      const { passed, failed } = stage.report.read(JSON.parse(readFileSync(stage.report.file, 'utf8')));
      counts = { passed, failed: isGood ? failed : Math.max(1, failed) };
    } catch {
      counts = { passed: 0, failed: 1 };
    }
    if (isGood && counts.passed === 0) counts.failed = Math.max(1, counts.failed);
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`=== ${stage.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return { name: stage.name, seconds, ...counts };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length) {
  console.error(`There is no stage "${unknown[0]}". Stages: ${stages.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results = [];
try {
  ensurePackages(root);
  let environment = projectEnvironment(root, { CI: '1', ASTRO_TELEMETRY_DISABLED: '1' });
  const absent = wanted.length ? [] : ensureTools(root, environment);
  for (const sentence of absent) {
    console.error(sentence);
    results.push({ name: sentence, passed: 0, failed: 1, seconds: 0 });
  }
  const chromium = findChromium();
  if (chromium) environment = { ...environment, CHROMIUM_PATH: chromium };
  mkdirSync(sites, { recursive: true });
  for (const stage of stages) {
    if (!wanted.length || wanted.includes(stage.name)) results.push(await runStage(stage, environment));
  }
} catch (error) {
  console.error(error.message);
  results.push({ name: 'installing', passed: 0, failed: 1, seconds: 0 });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed ? 'FAILED' : 'passed'}  ${name}  (${passed} passed, ${failed} failed, ${seconds} s)`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
