/**
 * Every built page carries the strict content security policy, with a hash for each inline script that is really in
 * it, and nothing that the policy would refuse: no inline style, no handler attribute, no other site's resource.
 */
import { createHash } from 'node:crypto';
import { readBuiltSite, readTags, type BuiltSite } from './built-site.ts';
import type { Problem } from './problem.ts';

const required: Record<string, string> = {
  'default-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
};

/** Attributes whose address the browser loads by itself; a plain link is only followed by a person. */
const loads: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};
const loadingRels =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;

function readPolicy(html: string): Map<string, string> | undefined {
  const meta = readTags(html).find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const content = meta?.attributes.get('content');
  return content === undefined
    ? undefined
    : new Map(
        content.split(';').map((part) => {
          const [directive = '', ...values] = part.trim().split(/\s+/);
          return [directive, values.join(' ')];
        }),
      );
}

function checkScripts(html: string, sources: string, isSearch: boolean): string[] {
  const messages: string[] = [];
  for (const unsafe of ["'unsafe-inline'", "'unsafe-eval'", 'http:', 'https:', '*', 'data:', 'blob:']) {
    if (sources.split(' ').includes(unsafe)) messages.push(`script-src allows ${unsafe}. Take it out.`);
  }
  if (sources.includes("'wasm-unsafe-eval'") && !isSearch) {
    messages.push("script-src allows 'wasm-unsafe-eval', which only the search page needs.");
  }
  const commentless = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, attributes = '', body = ''] of commentless.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    const isData = /type\s*=\s*"?(?:application\/(?:ld\+)?json|text\/plain)/i.test(attributes);
    if (/\bsrc\s*=/.test(attributes) || isData || body === '') continue;
    const hash = `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
    if (!sources.includes(hash))
      messages.push(`An inline script is not in the policy: ${hash} (${body.slice(0, 40)}…).`);
  }
  return messages;
}

export function check(site: BuiltSite = readBuiltSite()): Problem[] {
  const problems: Problem[] = [];
  for (const [address, html] of site.pages) {
    const refuse = (message: string) => problems.push({ file: address, message });
    const policy = readPolicy(html);
    if (!policy) {
      refuse('It has no content security policy. The integration that writes it did not see this page.');
      continue;
    }
    for (const [directive, value] of Object.entries(required)) {
      if (policy.get(directive) !== value)
        refuse(`${directive} is "${policy.get(directive) ?? 'absent'}", not "${value}".`);
    }
    const isSearch = address === `${site.base}search/`;
    for (const message of checkScripts(html, policy.get('script-src') ?? '', isSearch)) refuse(message);
    if (/<style\b/i.test(html)) refuse('It has a <style> element. Move the rules into a stylesheet.');
    for (const { name, attributes } of readTags(html)) {
      for (const [key, value] of attributes) {
        if (key === 'style') refuse(`<${name}> has an inline style "${value}". Use a class.`);
        if (/^on[a-z]/.test(key))
          refuse(`<${name}> has the handler attribute ${key}. Use a script of the site.`);
        const isLoaded =
          loads[name]?.includes(key) === true ||
          (name === 'link' && key === 'href' && loadingRels.test(attributes.get('rel') ?? ''));
        if (isLoaded && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value)) {
          refuse(`<${name} ${key}="${value}"> loads from another site. Serve the file from this one.`);
        }
      }
    }
  }
  for (const file of site.files) {
    if (!file.endsWith('.css')) continue;
    const foreign = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/i.exec(
      site.read(file).toString(),
    );
    if (foreign)
      problems.push({
        file,
        message: `It loads ${foreign[1]} from another site. Serve the file from this one.`,
      });
  }
  return problems;
}
