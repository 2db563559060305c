/** The language of rules: every function of the specifications, blanks, and sums of answers with literals. */
import { describe, expect, it } from 'vitest';
import { createEnvironment } from './environment.ts';

const environment = createEnvironment();
const run = (text: string, context: Record<string, unknown> = {}): unknown =>
  environment.evaluate(text, context);

const families = [
  { rag: 'red', minutes: 30, lead: { name: 'A', role: null } },
  { rag: 'green', minutes: 15, lead: { name: 'B', role: null } },
  { rag: null, minutes: null, lead: { name: null, role: null } },
];

describe('functions', () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ['filled(a)', { a: 'x' }, true],
    ['filled(a)', { a: { name: null, role: 'Nurse' } }, false],
    ['blank(a)', { a: ' ' }, true],
    ['oneFilled(a, b)', { a: null, b: 'x' }, true],
    ['oneFilled(a, b, c, d, e, f, g, h)', Object.fromEntries([...'abcdefgh'].map((id) => [id, null])), false],
    ['count(rows)', { rows: families }, 2],
    ['count(rows)', { rows: [] }, 0],
    ['count(rows) == 2', { rows: families }, true],
    ['rows.exists(one, one.rag == "red")', { rows: families }, true],
    ['rows.all(one, one.rag == "red")', { rows: families }, false],
    ['count(rows.filter(one, one.rag == "red")) == 1', { rows: families }, true],
    ['sum(rows, "minutes") <= 45', { rows: families }, true],
    ['sum(rows, "minutes") <= 44', { rows: families }, false],
    ['"B" in values(rows, "lead.name")', { rows: families }, true],
    ['distinct(values(rows, "rag"))', { rows: families }, true],
    ['distinct(values(rows, "rag"))', { rows: [...families, { rag: 'red' }] }, false],
    ['contains(rows, "other")', { rows: ['other'] }, true],
    ['contains(rows, "other")', { rows: [] }, false],
    ['cell(table, "g9", "done") == "yes"', { table: { g9: { done: 'yes' } } }, true],
    ['cell(table, "g8", "done") == "yes"', { table: { g9: { done: 'yes' } } }, false],
    ['days(a, b)', { a: '2025-01-01', b: '2025-04-03' }, 92],
    ['workingDays(a, b)', { a: '2025-12-22', b: '2025-12-29' }, 3],
    ['intervalDays(a)', { a: 'quarterly' }, 92],
    ['intervalDays(a)', { a: 'constructor' }, null],
    ['cohortDays({"assessmentCp": 28}, a)', { a: 'assessmentCp' }, 28],
    ['cohortDays({"assessmentCp": 28}, a)', { a: 'constructor' }, null],
    ['days(b, c) <= cohortDays({"cin": 31}, a)', { a: 'cin', b: '2025-01-01', c: '2025-02-02' }, false],
    ['gapDays(a, b)', { a: 'other', b: 10 }, 10],
    ['gapDays(a, b)', { a: 'weekly', b: 10 }, 7],
    ['gapDays(a, b) <= 31', { a: 'other', b: null }, true],
    ['answered(rows)', { rows: { one: 'yes', two: null } }, 1],
    ['countAnswers(rows, "no")', { rows: { one: 'no', two: null, three: 'no' } }, 2],
    ['ageText(a, b)', { a: '2021-05-02', b: '2025-09-11' }, '4 years'],
  ])('%s of %o is %s', (text, context, expected) => expect(run(text, context)).toEqual(expected));
});

describe('blanks and sums', () => {
  it.each(['<', '<=', '>', '>='])('an order comparison %s with a blank side holds', (sign) => {
    for (const [a, b] of [
      [null, '2025-01-01'],
      ['2025-01-01', null],
      [null, 3],
      [3, null],
      [null, null],
    ]) {
      expect(run(`a ${sign} b`, { a, b })).toBe(true);
    }
    expect(run(`days(a, b) ${sign} 5`, { a: null, b: '2025-01-01' })).toBe(true);
    expect(run(`5 ${sign} days(a, b)`, { a: null, b: '2025-01-01' })).toBe(true);
  });

  it('compares and adds answers and whole literals', () => {
    expect(run('n + 1 == 4', { n: 3 })).toBe(true);
    expect(run('2 * n - 1 <= 5.0', { n: 3 })).toBe(true);
    expect(run('n / 2 < 2', { n: 3 })).toBe(true);
    expect(run('n + 1 > 100', { n: null })).toBe(true);
    expect(run('n == 3 && n != 4', { n: 3 })).toBe(true);
  });

  it('knows neither functions nor names from outside', () => {
    expect(() => run('constructor("x")')).toThrow();
    expect(() => run('globalThis == 1')).toThrow();
    expect(() => run('a.constructor == 1', { a: { b: 1 } })).toThrow();
  });
});
