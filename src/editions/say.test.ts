import { describe, expect, it } from 'vitest';
import type { Edition } from '../schemas/edition.ts';
import { putFrequencyDays, sayFrequency } from './say-frequency.ts';
import { say } from './say.ts';

const terms: Edition['terms'] = {
  supervisor: { one: 'mentor', many: 'mentors' },
  supervisee: { one: 'practitioner', many: 'practitioners' },
  contract: { one: 'agreement', many: 'agreements' },
  safeguardingPartners: { one: 'local partners', many: 'local partners' },
  earlyHelp: { one: 'family help', many: 'family help services' },
  lineManager: { one: 'team leader', many: 'team leaders' },
};
const frequencies: Edition['frequencies'] = {
  'child-in-need': { every: 1, unit: 'months', who: 'Each child', provisions: [] },
};

describe('say', () => {
  it("puts the edition's words in, in both numbers and with a capital", () => {
    expect(
      say("{Supervisors} and the {supervisee}'s {lineManager}: {EarlyHelp}, {safeguardingPartners}", terms),
    ).toBe("Mentors and the practitioner's team leader: Family help, local partners");
  });
  it('lets the article follow the word', () => {
    expect(say('A {contract} or an {supervisee}, a {supervisor}; data {contract}', terms)).toBe(
      'An agreement or a practitioner, a mentor; data agreement',
    );
  });
  it('leaves text without braces and other braces alone', () => {
    expect(say('No words here', terms)).toBe('No words here');
    expect(say('{every:child-in-need} {} { x }', terms)).toBe('{every:child-in-need} {} { x }');
  });
  it('names the nearest word', () => {
    expect(() => say('{supervizor}', terms)).toThrow(
      "unknown word '{supervizor}'. Did you mean '{supervisor}'?",
    );
  });
});

describe('sayFrequency and putFrequencyDays', () => {
  it('put words and days in', () => {
    expect(sayFrequency('{every:child-in-need}, {frequency:child-in-need}', frequencies)).toBe(
      'every month, 1 month',
    );
    expect(putFrequencyDays('days(a, b) <= frequencyDays("child-in-need")', frequencies)).toBe(
      'days(a, b) <= 31',
    );
    expect(putFrequencyDays("frequencyDays( 'child-in-need' ) < 40", frequencies)).toBe('31 < 40');
  });
  it('name the nearest frequency', () => {
    const expected = "the edition has no frequency 'child-in-ned'. Did you mean 'child-in-need'?";
    expect(() => sayFrequency('{every:child-in-ned}', frequencies)).toThrow(expected);
    expect(() => putFrequencyDays('frequencyDays("child-in-ned")', frequencies)).toThrow(expected);
  });
});
