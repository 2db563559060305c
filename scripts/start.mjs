/**
 * `npm start`: on a machine with nothing but Node 20 and npm, installs, builds the active edition and serves it.
 * Environment: PORT (4321), EDITION (standard), BASE (/).
 */
import { spawn, spawnSync } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, projectEnvironment } from './ensure-packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.PORT ?? 4321);

const isFree = (wanted) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, () => probe.close(() => resolve(true)));
  });

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT is "${process.env.PORT}". Give a number from 1 to 65535.`);
// Asked before the build, so that nobody waits a minute to hear it.
if (!(await isFree(port)))
  stop(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`);

try {
  ensurePackages(root);
} catch (error) {
  stop(error.message);
}
const env = projectEnvironment(root);
const shell = process.platform === 'win32';
const build = spawnSync('astro', ['build'], { cwd: root, env, stdio: 'inherit', shell });
if (build.status !== 0) stop('The site could not be built. The message above says what to mend.');

const server = spawn('node', ['scripts/serve.ts'], {
  cwd: root,
  env: { ...env, PORT: String(port) },
  stdio: 'inherit',
  shell,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
