import { caching, fileTypes, hashedFolder, type HostedSite } from './response-headers.ts';

/** nginx drops the headers of the server from a location that sets one of its own, so each location has them all. */
const headerLines = ({ headers }: HostedSite, cacheControl: string): string[] => [
  ...headers.map(({ name, value }) => `        add_header ${name} "${value}" always;`),
  `        add_header Cache-Control "${cacheControl}" always;`,
];

/** A `server` block for nginx. The lines `listen`, `server_name` and `root` are the host's own. */
export const nginxServer = (site: HostedSite): string => {
  const { base } = site;
  const types = Object.entries(fileTypes).map(([ending, type]) => `        ${type} ${ending.slice(1)};`);
  return [
    '# Made by the build, for nginx: put it into sites-available, and set these three lines.',
    'server {',
    '    listen 80;',
    '    server_name _;',
    '    root /var/www/handbook;',
    '',
    '    index index.html;',
    '    charset utf-8;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    gzip on;',
    '    gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/wasm font/ttf;',
    `    error_page 404 ${base}404.html;`,
    '    # The types that the list of nginx may lack, beside those that it has.',
    '    include mime.types;',
    '    types {',
    ...types,
    '    }',
    '',
    `    location ${base}${hashedFolder}/ {`,
    ...headerLines(site, caching.hashed),
    '    }',
    `    location ${base} {`,
    '        try_files $uri $uri/ =404;',
    ...headerLines(site, caching.others),
    '    }',
    ...(base === '/' ? [] : [`    location = / {`, `        return 302 ${base};`, '    }']),
    '}',
    '',
  ].join('\n');
};
