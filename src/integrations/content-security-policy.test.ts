import { expect, test } from 'vitest';
import { addPolicy } from './content-security-policy.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

test('puts the policy first in the head, with a hash for each inline script', () => {
  const html = addPolicy(page('<script>alert(1)</script><script src="/a.js"></script>'), 'a/index.html');
  expect(html).toContain('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="');
  // sha256 of `alert(1)` in base64
  expect(html).toContain(
    "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src 'self'",
  );
  expect(html).not.toContain('unsafe');
});

test('allows WebAssembly on the search page and nowhere else', () => {
  expect(addPolicy(page(''), 'search/index.html')).toContain("'wasm-unsafe-eval'");
  expect(addPolicy(page(''), 'handbook/search/index.html')).not.toContain('wasm');
});

test('takes out the style that islands bring', () => {
  const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
  expect(addPolicy(page(style), 'a.html')).not.toContain('<style');
});

test.each([
  ['<p style="color:red">x</p>', 'inline style'],
  ['<style>p{}</style>', 'inline style sheet'],
  ['<a href="#" onclick="go()">x</a>', 'inline handler'],
  ['<script src="https://example.org/x.js"></script>', 'another place'],
  ['<img alt="" src="//example.org/x.png">', 'another place'],
  ['<link rel="stylesheet" href="https://example.org/x.css">', 'another place'],
  ['<iframe title="x" src="/x"></iframe>', 'not allowed'],
  ['<form action="/send"></form>', 'action'],
])('refuses %s', (body, cure) => {
  expect(() => addPolicy(page(body), 'x/index.html')).toThrow(new RegExp(`x/index.html[^]*${cure}`));
});

test('does not mistake the text of a script or a link to another site for something loaded', () => {
  const body =
    '<script>const html = \'<p style="a" onclick="b">\';</script><a href="https://example.org/">x</a>';
  expect(addPolicy(page(body), 'x.html')).toContain('Content-Security-Policy');
});
