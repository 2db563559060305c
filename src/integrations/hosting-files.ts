/**
 * After the build: writes what a host needs beside the pages. Every file comes from one table of headers
 * (`hosting/response-headers.ts`); the policy in it is the sum of the policies that the pages carry.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheHtaccess } from './hosting/apache-htaccess.ts';
import { azureStaticWebApps } from './hosting/azure-static-web-apps.ts';
import { checksums, filesBelow } from './hosting/checksums.ts';
import { cloudfrontFunction, cloudfrontPolicy } from './hosting/cloudfront-policy.ts';
import { dependencyList } from './hosting/dependency-list.ts';
import { iisWebConfig } from './hosting/iis-web-config.ts';
import { joinPolicies } from './hosting/join-policies.ts';
import { netlifyHeaders, netlifyRedirects } from './hosting/netlify-headers.ts';
import { nginxServer } from './hosting/nginx-server.ts';
import { securityHeaders, type HostedSite } from './hosting/response-headers.ts';

/** The list of sums of all built files; `npm run verify` and `sha256sum --check` read it. */
export const checksumsFile = 'hosting/checksums.sha256';

/** The packages that the site is made of, with their licences (CycloneDX). */
export const dependenciesFile = 'hosting/dependencies.cdx.json';

const policyOf = (html: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];

/** What is written for the hosts, by its path in the built site. */
export const hostFiles = (site: HostedSite): Record<string, string> => ({
  _headers: netlifyHeaders(site),
  _redirects: netlifyRedirects(site),
  // GitHub Pages leaves folders out whose names begin with an underscore unless this file is there.
  '.nojekyll': '',
  '.htaccess': apacheHtaccess(site),
  'web.config': iisWebConfig(site),
  'staticwebapp.config.json': azureStaticWebApps(site),
  'hosting/nginx.conf': nginxServer(site),
  'hosting/cloudfront-response-headers.json': cloudfrontPolicy(site),
  'hosting/cloudfront-function.js': cloudfrontFunction(),
});

/** The integration. It has to stand last: it reads the policies of the pages and sums up every file. */
export const hostingFiles = (base: string): AstroIntegration => ({
  name: 'hosting-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const policies = filesBelow(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => policyOf(readFileSync(join(folder, file), 'utf8')))
        .filter((policy) => policy !== undefined);
      const rooted = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
      const files = hostFiles({
        base: rooted,
        headers: securityHeaders(joinPolicies([...new Set(policies)])),
      });
      for (const [name, text] of Object.entries(files)) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      const dependencies = dependencyList('safeguarding-supervision-handbook');
      writeFileSync(join(folder, dependenciesFile), dependencies.text);
      const sums = checksums(folder, [checksumsFile]);
      writeFileSync(join(folder, checksumsFile), sums);
      logger.info(
        `${Object.keys(files).length} files for hosts, ${dependencies.count} packages, ${sums.split('\n').length - 1} checksums`,
      );
    },
  },
});
