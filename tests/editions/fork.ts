/** A fork of this project in a temporary folder, as an agency has one: a repository of git that took ours as it is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Nothing of the machine's own settings: its name, its signatures, its line ends, its hooks. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_TERMINAL_PROMPT: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};
// When tests run in a hook of git, these would point at the repository of the project.
for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'] as const)
  Reflect.deleteProperty(environment, name);

/** Runs git in a folder. @throws {Error} with what git says */
export const git = (folder: string, ...words: string[]): string =>
  execFileSync('git', words, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs a script of the project in a folder, as npm would. */
export const run = (folder: string, words: string[], extra: Record<string, string> = {}) => {
  const { EDITION: _, EDITIONS: __, BASE: ___, ...rest } = environment as Record<string, string | undefined>;
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    env: { ...rest, NODE_ENV: 'production', ...extra },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, text: `${stdout}${stderr}` };
};

export const writeIn = (folder: string, name: string, text: string) => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

export const commit = (folder: string, message: string) => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
};

/** What is made, or is not the project's. */
const left = new Set([
  '.git',
  'node_modules',
  'dist',
  '.astro',
  '.cache',
  'test-results',
  'playwright-report',
]);

/**
 * The project's files as the first commit of a repository. It needs no repository of the project: a machine that tests
 * may have the files alone, or only their last commit.
 */
export const makeUpstream = (folder: string) => {
  cpSync('.', folder, {
    recursive: true,
    filter: (path) => !left.has(path.split(sep)[0] ?? ''),
  });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'Publish the handbook');
};

/**
 * npm lists the packages for the build, and takes those that are links for packages under development. It is asked in
 * this project instead, whose packages they are.
 */
const npmOfProject = (project: string) =>
  [
    "const { spawnSync } = require('node:child_process');",
    `const options = { cwd: ${JSON.stringify(project)}, stdio: 'inherit', shell: process.platform === 'win32' };`,
    "process.exitCode = spawnSync('npm', process.argv.slice(2), options).status ?? 1;",
    '',
  ].join('\n');

/** The script that stands for npm in a fork, for `npm_execpath`. */
export const npmIn = (folder: string) => join(folder, 'node_modules', 'npm-of-project.js');

/** Copies a repository as an agency's fork, with the packages of this project linked into it. */
export const makeFork = (upstream: string, folder: string) => {
  git(dirname(folder), 'clone', '--quiet', '--local', upstream, folder);
  // A folder of links, and no link to the folder: what Astro keeps beside the packages stays the fork's own.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (/^\.(?:astro|vite|cache)/.test(name)) continue;
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(npmIn(folder), npmOfProject(process.cwd()));
  // Fonts that were made already need not be made again.
  const fonts = 'src/documents/pdf/fonts/generated';
  if (existsSync(fonts)) cpSync(fonts, join(folder, fonts), { recursive: true });
};
