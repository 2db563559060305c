/** Each rule about built pages finds the very defect that it is there for. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readBuiltSite, readTags } from '../../scripts/checks/built-site.ts';
import * as contentPolicy from '../../scripts/checks/content-policy.ts';
import * as internalLinks from '../../scripts/checks/internal-links.ts';
import * as pageWeight from '../../scripts/checks/page-weight.ts';
import { formatProblem, type Problem } from '../../scripts/checks/problem.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A built site with these files. */
function site(files: Record<string, string>, base = '/') {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return readBuiltSite(folder, base);
}
const words = (problems: Problem[]) => problems.map(formatProblem).join('\n');

const inline = 'console.log(1)';
const hash = `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
const policy = (scripts = "'self'") =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src ${scripts}; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'">`;
const page = (body: string, head = policy()) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('links to pages and anchors that are there pass, under a sub-path too', () => {
  const files = {
    'index.html': page('<a href="/x/a/#one">A</a>'),
    'a/index.html': page('<h2 id="one">1</h2><a href="#one">1</a>'),
  };
  expect(internalLinks.check(site(files, '/x/'))).toEqual([]);
});

test('a dead link, a dead anchor and a link that forgot the sub-path are found', () => {
  const files = {
    'index.html': page(
      '<a href="/x/b/">B</a><a href="/x/a/#two">A</a><a href="/a/">A</a><a href="https://example.org/">out</a>',
    ),
    'a/index.html': page('<h2 id="one">1</h2>'),
  };
  const found = internalLinks.check(site(files, '/x/'));
  expect(found).toHaveLength(3);
  expect(words(found)).toMatch(/no such place\. Did you mean 'one'\?/);
});

test('choices in an address are options of the page', () => {
  const files = {
    'index.html': page('<a href="/a/#in=schools&as=lead">good</a><a href="/a/#in=school">bad</a>'),
    'a/index.html': page(
      '<select><option value="schools">S</option><option value="lead">L</option></select>',
    ),
  };
  const found = internalLinks.check(site(files));
  expect(words(found)).toMatch(/does not offer 'school'\. Did you mean 'schools'\?/);
  expect(found).toHaveLength(1);
});

test('the strict policy passes, with hashed inline scripts and data in scripts', () => {
  const body = `<script>${inline}</script><script type="application/ld+json">{}</script><a href="https://example.org/">out</a>`;
  expect(contentPolicy.check(site({ 'index.html': page(body, policy(`'self' ${hash}`)) }))).toEqual([]);
});

test.each([
  ['no policy', page('', ''), /no content security policy/],
  [
    'a loosened directive',
    page('', policy().replace("form-action 'none'", "form-action 'self'")),
    /form-action is "'self'"/,
  ],
  ['unsafe-inline', page('', policy("'self' 'unsafe-inline'")), /allows 'unsafe-inline'/],
  ['wasm away from search', page('', policy("'self' 'wasm-unsafe-eval'")), /only the search page needs/],
  ['an unhashed inline script', page(`<script>${inline}</script>`), /not in the policy/],
  ['an inline style', page('<p style="color:red">x</p>'), /inline style/],
  ['a style element', page('<style>p{}</style>'), /<style> element/],
  ['a handler attribute', page('<button onclick="x()">x</button>'), /handler attribute onclick/],
  ['a foreign script', page('<script src="https://cdn.example/x.js"></script>'), /another site/],
  ['a foreign stylesheet', page('<link rel="stylesheet" href="//cdn.example/x.css">'), /another site/],
])('the policy rule finds %s', (_, html, message) => {
  expect(words(contentPolicy.check(site({ 'index.html': html })))).toMatch(message);
});

test('a stylesheet that loads a foreign font is found', () => {
  const css = '@font-face{src:url("https://fonts.example/a.woff2")}';
  expect(words(contentPolicy.check(site({ 'index.html': page(''), 'a.css': css })))).toMatch(
    /fonts\.example/,
  );
});

test('a chapter is weighed with its stylesheets and modules, and refused when too heavy', () => {
  const html = page(
    '<p>x</p>',
    `${policy()}<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>`,
  );
  const files = {
    'handbook/one/index.html': html,
    'a.css': 'p{}',
    'a.js': 'import{b as c}from"./b.js";c()',
    'b.js': 'export const b=()=>1',
  };
  const light = site(files);
  expect(pageWeight.listLoaded(light, '/handbook/one/')).toEqual(['/a.css', '/a.js', '/b.js']);
  expect(pageWeight.check(light)).toEqual([]);
  // Hashes do not compress: 400 of them are more than a chapter may cost.
  const noise = Array.from({ length: 400 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('base64'),
  );
  const heavy = site({ ...files, 'b.js': `export const b="${noise.join('')}"` });
  expect(words(pageWeight.check(heavy))).toMatch(/bytes over the wire/);
});

test('a logo of pixels is weighed apart from the pages that show it, and refused when too heavy', () => {
  const shows = page('<img src="/logo.png" alt="Ours">', `${policy()}<link rel="icon" href="/favicon.svg">`);
  const withLogo = (bytes: number) =>
    site({
      'handbook/one/index.html': shows,
      'logo.png': '\u0000'.repeat(bytes),
      'favicon.svg': '<svg></svg>',
    });
  expect(pageWeight.check(withLogo(13_000))).toEqual([]);
  expect(words(pageWeight.check(withLogo(17_000)))).toMatch(/it costs 170\d\d bytes on every page\. Save it/);
});

test('tags in comments and scripts do not count, attributes are decoded', () => {
  const tags = readTags('<!-- <a href="x"> --><script>"<b>"</script><a title="1 &amp; 2" href=y hidden>');
  expect(tags.map(({ name }) => name)).toEqual(['script', 'a']);
  expect(Object.fromEntries(tags[1]!.attributes)).toEqual({ title: '1 & 2', href: 'y', hidden: '' });
});
