import { expect, test } from 'vitest';
import { suggestionHref } from './suggestion-href.ts';

const section = { title: 'When & where', address: 'https://example.org/handbook/x/#when' };

test('an e-mail address opens an e-mail that names the section', () => {
  const href = suggestionHref('team@example.com', section) ?? '';
  const url = new URL(href);
  expect(url.pathname).toBe('team@example.com');
  expect(url.searchParams.get('subject')).toBe('Suggestion: When & where');
  expect(url.searchParams.get('body')).toContain(section.address);
});

test('an https address gets title and address', () => {
  const href = suggestionHref('https://example.org/new?title={title}&body={address}', section) ?? '';
  expect(new URL(href).searchParams.get('body')).toBe(section.address);
});

test('other words are no link, and no other kind of address is', () => {
  expect(suggestionHref('Placeholder. Write to us.', section)).toBeUndefined();
  expect(suggestionHref('javascript:alert(1)', section)).toBeUndefined();
});
