/** Reads a built site from disk, for the rules about built pages. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface BuiltSite {
  folder: string;
  /** `/` or the sub-path, with a slash at both ends. */
  base: string;
  /** Address from the root of the host → text of the page. */
  pages: Map<string, string>;
  /** Addresses of every file, pages with and without `index.html`. */
  files: Set<string>;
  /** The bytes of a file, by its address. */
  read: (address: string) => Buffer;
}

/** Environment: FOLDER (dist) and BASE (/), as `npm run build` and `npm run serve` take them. */
export function readBuiltSite(
  folder: string = process.env['FOLDER'] ?? 'dist',
  wantedBase: string = process.env['BASE'] ?? '/',
): BuiltSite {
  const base = `/${wantedBase.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const pages = new Map<string, string>();
  const files = new Set<string>();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  for (const name of names) {
    const address = base + name;
    files.add(address);
    if (!name.endsWith('.html')) continue;
    const short = address.replace(/index\.html$/, '');
    files.add(short);
    pages.set(short, readFileSync(path.join(folder, name), 'utf8'));
  }
  if (pages.size === 0) throw new Error(`There is no page in "${folder}". Run: npm run build`);
  const read = (address: string) => {
    const name = address.slice(base.length);
    return readFileSync(path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name));
  };
  return { folder, base, pages, files, read };
}

export interface Tag {
  name: string;
  attributes: Map<string, string>;
}

const decode = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Every opening tag outside comments, scripts and styles, with decoded attributes. Written for our own built pages. */
export function readTags(html: string): Tag[] {
  const visible = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [
    ...visible.matchAll(
      /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+))?)*)\s*\/?>/gi,
    ),
  ].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key.toLowerCase(), decode(double ?? single ?? bare ?? '')],
      ),
    ),
  }));
}
