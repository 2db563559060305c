/** Every rule of all templates fires in its own words at one of its questions, and clears when that is mended. */
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { openTemplate } from './ask.ts';
import { everyRule } from './every-rule.ts';

describe.each(loadTemplates().map(({ id }) => id))('%s', (id) => {
  const { template, check } = openTemplate(id);

  it.each(['worked', 'awkward'] as const)('says about the %s example what it should and no more', (name) => {
    const found = check(template.examples[name].data);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(
      [...(template.examples[name].expectedWarnings ?? [])].sort(),
    );
  });

  it.each(everyRule(id).map((one) => [one.rule.id, one] as const))(
    '%s',
    (_name, { rule, silent, firing }) => {
      expect(check(silent).map((finding) => finding.rule)).not.toContain(rule.id);
      const found = check(firing).find((finding) => finding.rule === rule.id);
      expect(found).toMatchObject({ severity: rule.severity, message: rule.message });
      const questions = rule.questions.map((question) => question.split('.').at(-1));
      expect(found?.path.split('.').some((step) => questions.includes(step))).toBe(true);
    },
  );
});
