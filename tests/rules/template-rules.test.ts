/** Every rule of every template fires with its own words, at its own place, and clears when the answer is mended. */
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { openTemplate } from './ask.ts';
import { cases } from './rule-cases.ts';

it('has a case for every rule of every template', () => {
  for (const { id, rules } of loadTemplates()) {
    expect(cases[id]?.map(({ rule }) => rule)).toEqual(rules.map((rule) => rule.id));
  }
});

describe.each(Object.entries(cases))('%s', (id, list) => {
  const { after } = openTemplate(id);
  it('says nothing about the worked example', () => expect(after(() => undefined)).toEqual([]));

  it.each(list)('$rule', ({ rule, severity, path, message, breaks, holds = [] }) => {
    for (const change of breaks) {
      expect(after(change)).toContainEqual(expect.objectContaining({ rule, severity, path, message }));
    }
    for (const change of holds) expect(after(change).map((finding) => finding.rule)).not.toContain(rule);
  });
});
