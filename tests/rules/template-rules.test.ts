/** Rules at their limits, by hand: what makes them fire, what just leaves them silent. `every-rule` tries all others. */
import { describe, expect, it } from 'vitest';
import { openTemplate } from './ask.ts';
import { cases } from './rule-cases.ts';

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
