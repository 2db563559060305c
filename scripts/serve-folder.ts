/** A small static server for a built site: brotli, clean addresses, 404 page. For this machine only, not for hosting. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface ServeOptions {
  /** The built site, for example `dist`. */
  folder: string;
  /** 0 takes any free port. */
  port?: number;
  /** Sub-path under which the site was built: `/` or `/handbook/`. */
  base?: string;
  /** Whether text is sent with brotli at the quality a host would use (11). */
  compress?: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};
const compressible = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.svg',
  '.txt',
  '.xml',
  '.wasm',
  '.ttf',
  '.otf',
]);

/** The file for an address, or undefined. Never leaves the folder. */
async function findFile(folder: string, address: string): Promise<string | undefined> {
  const file = path.join(folder, path.posix.normalize(`/${address}`));
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  const index = path.join(file, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => undefined)) ? index : undefined;
}

/** Serves until `close` is called. `url` ends with the base. */
export async function serveFolder(
  options: ServeOptions,
): Promise<{ url: string; port: number; close: () => Promise<void> }> {
  const folder = path.resolve(options.folder);
  const base = `/${(options.base ?? '/').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const packed = new Map<string, Buffer>();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    let address: string;
    try {
      address = decodeURIComponent(pathname);
    } catch {
      return response.writeHead(400).end('Bad address');
    }
    if (base !== '/' && !address.startsWith(base)) {
      return response.writeHead(address === base.slice(0, -1) ? 301 : 404, { location: base }).end();
    }
    const inside = address.slice(base.length);
    let file = await findFile(folder, inside);
    if (file?.endsWith(`${path.sep}index.html`) && !address.endsWith('/') && !address.endsWith('.html')) {
      return response.writeHead(301, { location: `${pathname}/` }).end();
    }
    const status = file ? 200 : 404;
    file ??= path.join(folder, '404.html');
    const extension = path.extname(file);
    const headers: Record<string, string> = {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': inside.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    let body: Buffer = await readFile(file).catch(() => Buffer.from('Not found'));
    const acceptsBrotli = String(request.headers['accept-encoding'] ?? '').includes('br');
    if (options.compress !== false && acceptsBrotli && compressible.has(extension)) {
      const ready =
        packed.get(file) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      packed.set(file, ready);
      headers['content-encoding'] = 'br';
      headers['vary'] = 'accept-encoding';
      body = ready;
    }
    response.writeHead(status, { ...headers, 'content-length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('The server failed');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
