/** The rules about editions find the defects that they are for. */
import { describe, expect, it } from 'vitest';
import { check as checkCoverage } from '../../scripts/checks/edition-coverage.ts';
import { check as checkFigures, compareFigures } from '../../scripts/checks/edition-figures.ts';
import { gives, readAmounts } from '../../scripts/checks/read-amounts.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadContent } from '../../src/schemas/load-content.ts';

const content = loadContent();
const standard = loadEdition('standard');
const schools = loadEdition('schools');

describe('readAmounts', () => {
  it.each([
    ['at least every four weeks', { count: 4, unit: 'week' }],
    ['no less than once a quarter', { count: 3, unit: 'month' }],
    ['the notes are written within 5 working days', { count: 5, unit: 'working day' }],
    ['longer than one to two hours', { count: 1, unit: 'hour' }],
    ['reviewed annually', { count: 1, unit: 'year' }],
    ['fortnightly for six months', { count: 2, unit: 'week' }],
    ['in essence a group of more than two', { count: 2, unit: 'person' }],
  ])('%s', (says, amount) => expect(gives(readAmounts({ says }), amount)).toBe(true));

  it('does not take one unit or number for another', () => {
    const amounts = readAmounts({ says: 'every twelve weeks', figures: { interval: '12 weeks' } });
    expect(gives(amounts, { count: 16, unit: 'week' })).toBe(false);
    expect(gives(amounts, { count: 12, unit: 'month' })).toBe(false);
  });
});

describe('the figures of an edition', () => {
  const changed = (every: number) => ({
    ...standard,
    given: undefined,
    frequencies: {
      ...standard.frequencies,
      'clinical-staff': { ...standard.frequencies['clinical-staff']!, every },
    },
  });

  it('are those of the provisions', () => expect(checkFigures([standard, schools], content)).toEqual([]));

  it('are different if one is wrong, or its provision', () => {
    const { given: _, ...edition } = changed(15);
    expect(checkFigures([edition], content)).toEqual([
      expect.objectContaining({
        where: 'frequencies.clinical-staff',
        message: expect.stringContaining(
          '"every 15 weeks", but STAFFS-APP1-08 does not give 15 week',
        ) as string,
      }),
    ]);
  });

  it('may be stricter than the source, which is said', () => {
    const stricter = { ...changed(12), given: standard.given! };
    const row = compareFigures(stricter, content.provisions).find(
      ({ key }) => key === 'frequencies.clinical-staff',
    );
    expect(row).toMatchObject({ says: 'every 12 weeks', stricterThan: 'every 16 weeks', differences: [] });
  });

  it('stand in an answer with a provision that gives them', () => {
    const { 'nhs-how-long': answer } = standard.arrangements;
    const wrong = { ...standard, arrangements: { wrong: { ...answer!, provisions: ['STAFFS-APP2-13'] } } };
    expect(checkFigures([wrong], content)).toEqual([
      expect.objectContaining({ where: 'arrangements.wrong' }),
    ]);
  });
});

describe('the coverage of an edition', () => {
  it('is whole', () => expect(checkCoverage([standard, schools], content)).toEqual([]));

  it('has a gap if a chapter is not published, or its part is for another setting', () => {
    const less = { ...schools, chapters: ['how-often'] };
    expect(checkCoverage([less], content).length).toBeGreaterThan(100);
    const chapters = content.chapters.map((chapter) => ({
      ...chapter,
      body: chapter.body.replaceAll('<Only settings="schools">', '<Only settings="nhs">'),
    }));
    const messages = checkCoverage([schools], { ...content, chapters }).map(({ message }) => message);
    expect(messages).toContainEqual(
      expect.stringMatching(/^No chapter that the edition publishes carries LEEDS-APP1-/),
    );
    expect(messages).toContainEqual(
      expect.stringMatching(/^Nothing of forms-of-the-sources is left for the edition schools/),
    );
  });
});
