import { caching, fileTypes, hashedFolder, type HostedSite } from './response-headers.ts';

/** `staticwebapp.config.json`, as Azure Static Web Apps reads it. */
export const azureStaticWebApps = ({ base, headers }: HostedSite): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'always',
      routes: [
        { route: `${base}${hashedFolder}/*`, headers: { 'Cache-Control': caching.hashed } },
        ...(base === '/' ? [] : [{ route: '/', redirect: base, statusCode: 302 }]),
      ],
      globalHeaders: {
        ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
        'Cache-Control': caching.others,
      },
      responseOverrides: { 404: { rewrite: `${base}404.html`, statusCode: 404 } },
      mimeTypes: fileTypes,
    },
    undefined,
    2,
  )}\n`;
