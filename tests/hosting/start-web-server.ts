/** Starts a real web server with the file that the build made for it, as an agency's host would. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningServer {
  /** The address of the root of the host, with a slash at its end. */
  url: string;
  stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The document root of a host that has the built site at `base`. */
const rootWith = (scratch: string, site: string, base: string): string => {
  if (base === '/') return path.resolve(site);
  const root = path.join(scratch, 'root');
  mkdirSync(root);
  symlinkSync(path.resolve(site), path.join(root, base.replaceAll('/', '')));
  return root;
};

const untilItAnswers = async (url: string, child: ChildProcess, errors: () => string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended at once: ${errors()}`);
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server does not answer: ${errors()}`);
};

const run = async (
  command: string,
  args: string[],
  port: number,
  scratch: string,
): Promise<RunningServer> => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://localhost:${port}/`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(url, child, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
};

/** nginx with `hosting/nginx.conf` of the built site: only its listen and root lines are changed, as the file asks. */
const startNginx = async (site: string, base: string): Promise<RunningServer> => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const server = readFileSync(path.join(site, 'hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/handbook;', `root ${rootWith(scratch, site, base)};`);
  const built = spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr;
  const configuration = /--conf-path=(\S+)/.exec(built)?.[1] ?? '/etc/nginx/nginx.conf';
  copyFileSync(path.join(path.dirname(configuration), 'mime.types'), path.join(scratch, 'mime.types'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(scratch, name)};`,
  );
  writeFileSync(
    path.join(scratch, 'nginx.conf'),
    // As root, nginx would hand the work to a user who may not read the folder of the test.
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${path.join(scratch, 'nginx.pid')}; error_log stderr;
     events {} http { access_log off; ${temporary.join(' ')} include mime.types; ${server} }`,
  );
  return run('nginx', ['-p', scratch, '-c', path.join(scratch, 'nginx.conf'), '-e', 'stderr'], port, scratch);
};

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter'];

/** Apache with the `.htaccess` that lies in the built site. */
const startApache = async (site: string, base: string): Promise<RunningServer> => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'apache-'));
  const port = await freePort();
  const root = rootWith(scratch, site, base);
  const modules = apacheModules
    .map((name) => ({ name, file: `/usr/lib/apache2/modules/mod_${name}.so` }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => `LoadModule ${name}_module ${file}`);
  writeFileSync(
    path.join(scratch, 'httpd.conf'),
    [
      ...modules,
      `ServerRoot ${scratch}`,
      `PidFile ${path.join(scratch, 'httpd.pid')}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      'ErrorLog "|/bin/cat >&2"',
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${root}`,
      `<Directory ${root}>`,
      'AllowOverride All',
      'Options FollowSymLinks',
      'Require all granted',
      '</Directory>',
      '',
    ].join('\n'),
  );
  return run('apache2', ['-f', path.join(scratch, 'httpd.conf'), '-D', 'FOREGROUND'], port, scratch);
};

/** The servers that a test can start, by name. */
export const webServers = { nginx: startNginx, apache: startApache } as const;
