import { caching, fileTypes, hashedFolder, type HostedSite } from './response-headers.ts';

/** `.htaccess` for Apache 2.4: it needs `AllowOverride All` and the modules headers, mime, dir and deflate. */
export const apacheHtaccess = ({ base, headers }: HostedSite): string =>
  [
    '# Made by the build. Apache 2.4 reads this file where AllowOverride allows it. It needs mod_headers.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    ...Object.entries(fileTypes).map(([ending, type]) => `AddType ${type} ${ending}`),
    '',
    // No IfModule: a host without the module must say so at once, and not send pages without their headers.
    ...headers.map(({ name, value }) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${caching.others}"`,
    `Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_URI} =~ m#^${base}${hashedFolder}/#"`,
    '',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json image/svg+xml application/wasm font/ttf',
    '</IfModule>',
    '',
  ].join('\n');
