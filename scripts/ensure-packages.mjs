/**
 * Puts the npm packages in place. Plain JavaScript for Node 20, because it runs before anything is installed.
 * The Node that the project needs comes as the npm package `node`; children find it first in PATH.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** Environment for child processes: the project's own binaries, Node 24 among them, come first. */
export function projectEnvironment(root, extra = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** Whether node_modules is missing or older than the lock file. */
export function arePackagesStale(root) {
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(marker) || !existsSync(path.join(root, 'node_modules', '.bin', 'node'))) return true;
  return statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(marker).mtimeMs;
}

/** Installs when needed; throws with the cure when the project's Node does not run afterwards. */
export function ensurePackages(root) {
  if (arePackagesStale(root)) {
    console.log('Installing npm packages …');
    // `npm install`, not `npm ci`: the latter stops where a registry lacks another system's optional binaries.
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['install', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      throw new Error('npm install failed. Mend what npm says above, then run the command again.');
    const now = new Date();
    const marker = path.join(root, 'node_modules', '.package-lock.json');
    if (existsSync(marker)) utimesSync(marker, now, now);
  }
  const version = spawnSync('node', ['--version'], { env: projectEnvironment(root), encoding: 'utf8' });
  const major = Number(/^v(\d+)/.exec(version.stdout ?? '')?.[1]);
  if (!(major >= 24)) {
    throw new Error(
      `The project needs Node 24 and found ${version.stdout?.trim() || 'none'}. The npm package "node" brings it; its ` +
        'install script must be allowed: see "allowScripts" in package.json, then delete node_modules and run again.',
    );
  }
}
