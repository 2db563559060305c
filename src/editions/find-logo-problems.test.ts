import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listEditions } from './edition-chain.ts';
import { findLogoProblems } from './find-logo-problems.ts';

const place = 'editions/ours/edition.yaml: brand.logo';
const find = (svg: string) => findLogoProblems(svg, 'logo.svg', place);
const drawing = (inside: string, root = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;

it('lets a plain drawing pass', () => {
  expect(
    find(drawing('<title>A > B</title><path d="M0 0L9 9"/><g fill="url(#a)"><rect width="1"/></g>')),
  ).toEqual([]);
});

it.each(listEditions())('lets the logo of the edition %s pass', (id) => {
  expect(find(readFileSync(`editions/${id}/logo.svg`, 'utf8'))).toEqual([]);
});

describe('refuses with the file, the key and the cure', () => {
  it.each([
    ['no picture', 'GIF89a', 'is not an SVG or PNG file'],
    ['a broken file', '<svg viewBox="0 0 1 1"><g><path d=""/></svg>', '<svg> is not closed'],
    ['an end that is missing', '<svg viewBox="0 0 1 1"><path d=""/>', '<svg> is not closed'],
    ['a huge file', drawing(`<path d="${'M0 0'.repeat(30_000)}"/>`), 'at most 100000'],
    ['no size', drawing('<path d=""/>', 'width="5"'), 'no viewBox'],
    ['a script', drawing('<script>alert(1)</script>'), 'holds a script'],
    ['an event handler', drawing('<path d="" onload="x()"/>'), 'an event handler'],
    ['a link that runs a script', drawing('<a href="javascript:x()"><path d=""/></a>'), 'runs a script'],
    ['a page inside', drawing('<foreignObject><p/></foreignObject>'), 'no drawing'],
    ['a picture from elsewhere', drawing('<image href="https://example.org/x.png"/>'), 'another place'],
    ['a picture without its scheme', drawing('<image xlink:href="//example.org/x.png"/>'), 'another place'],
    ['a style from elsewhere', drawing('<style>@import "x.css";</style>'), 'style from another place'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`, 'an entity'],
  ])('%s', (_, svg, message) => {
    const problems = find(svg);
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems) expect(problem.startsWith(`${place}: 'logo.svg' `)).toBe(true);
  });
});

it('names everything at once', () => {
  expect(find('<svg><script/><image href="http://example.org/a.png"/></svg>')).toHaveLength(3);
});
