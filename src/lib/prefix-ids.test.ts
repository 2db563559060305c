import { expect, test } from 'vitest';
import { linkWithinPage, prefixIds } from './prefix-ids.ts';

test('prefixes ids and every reference to them', () => {
  const html =
    '<h2 id="new">New</h2><a href="#new">a</a><button popovertarget="t1">b</button>' +
    '<span popover="auto" id="t1" aria-labelledby="new t1">c</span><a href="/x/#new">d</a>';
  expect(prefixIds(html, 'how-often')).toBe(
    '<h2 id="how-often--new">New</h2><a href="#how-often--new">a</a><button popovertarget="how-often--t1">b</button>' +
      '<span popover="auto" id="how-often--t1" aria-labelledby="how-often--new how-often--t1">c</span><a href="/x/#new">d</a>',
  );
});

test('leaves words that only look like attributes alone', () => {
  expect(prefixIds('<p>write id="x"</p>', 'a')).toBe('<p>write id="x"</p>');
});

test('keeps readers on the page where the chapter is on it', () => {
  const html =
    '<a href="/b/handbook/x/#y">1</a><a class="z" href="/b/handbook/x/">2</a><a href="/b/handbook/q/">3</a>';
  expect(linkWithinPage(html, '/b/handbook/', new Set(['x']))).toBe(
    '<a href="#x--y">1</a><a class="z" href="#x">2</a><a href="/b/handbook/q/">3</a>',
  );
});
