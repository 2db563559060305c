import { expect, it } from 'vitest';
import { hostFiles } from './hosting-files.ts';
import { securityHeaders } from './hosting/response-headers.ts';

const headers = securityHeaders("default-src 'self'; script-src 'self' 'sha256-abc='");

/** Files in which every header has to stand with its whole value; JSON and XML write quotation marks in their way. */
const carriers = [
  '_headers',
  '.htaccess',
  'web.config',
  'staticwebapp.config.json',
  'hosting/nginx.conf',
  'hosting/cloudfront-response-headers.json',
];

it.each(carriers)('%s has every header', (name) => {
  const text = hostFiles({ base: '/', headers })[name] ?? '';
  for (const header of headers) {
    // CloudFront has keys of its own for four of them; nosniff is implied by its key.
    if (name.includes('cloudfront') && header.name === 'X-Content-Type-Options') {
      expect(text).toContain('"ContentTypeOptions"');
      continue;
    }
    expect(text).toContain(header.value);
    expect(text.replaceAll('-', '')).toContain(
      name.includes('cloudfront') && header.name === 'X-Frame-Options'
        ? 'FrameOptions'
        : header.name.replaceAll('-', ''),
    );
  }
});

it.each(['staticwebapp.config.json', 'hosting/cloudfront-response-headers.json'])('%s is JSON', (name) => {
  expect(() => JSON.parse(hostFiles({ base: '/x/', headers })[name] ?? '') as unknown).not.toThrow();
});

it('keeps hashed files for a year, below the base', () => {
  const files = hostFiles({ base: '/supervision/', headers });
  expect(files['_headers']).toContain(
    '/supervision/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
  );
  expect(files['_redirects']).toBe('/ /supervision/ 302\n');
  expect(files['hosting/nginx.conf']).toContain('location /supervision/assets/ {');
  expect(files['.htaccess']).toContain('#^/supervision/assets/#');
});

it('never leaves a quotation mark in a value that a file would break on', () => {
  for (const { value } of headers) expect(value).not.toContain('"');
});
