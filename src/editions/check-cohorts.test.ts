/** Every cohort that a form asks for has a gap in the edition, and a shorter gap of an edition reaches the rule. */
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../rules/check-answers.ts';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { getTemplate, loadTemplates } from '../schemas/load-templates.ts';
import { applyEdition } from './apply-edition.ts';
import { checkCohorts } from './check-cohorts.ts';
import { loadEdition } from './load-edition.ts';
import { cohortDays, putCohortDays } from './say-frequency.ts';

const edition = loadEdition('standard');
const withGap = (key: string, days: number) => {
  const frequency = edition.frequencies[key];
  if (!frequency) throw new Error(`no frequency ${key}`);
  return {
    ...edition,
    frequencies: { ...edition.frequencies, [key]: { ...frequency, every: days, unit: 'days' as const } },
  };
};

describe('the gaps of cohorts', () => {
  it('come from the edition, by the answer of the forms', () => {
    expect(cohortDays(edition.frequencies)).toEqual({
      earlyHelp: 92,
      earlyHelpHigherRisk: 31,
      assessmentCp: 28,
      cin: 31,
      cpPloCourt: 31,
      cwcfNoPlan: 31,
      cwcfPlan: 62,
      shortBreaks: 31,
      careExperienced: 62,
    });
    const { 'care-experienced': one } = edition.frequencies;
    expect(putCohortDays('days(a, b) <= cohortDays(cohort)', one ? { one } : {})).toBe(
      'days(a, b) <= cohortDays({"careExperienced":62}, cohort)',
    );
  });

  it('are there for every cohort that a template asks for', () => {
    expect(loadTemplates().flatMap((template) => checkCohorts(template, edition))).toEqual([]);
  });

  it('that are missing are told, with the file and the cure', () => {
    const { 'care-experienced': without, ...frequencies } = edition.frequencies;
    expect(without?.answer).toBe('careExperienced');
    const problems = checkCohorts(getTemplate('case-discussion'), { ...edition, frequencies });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^schema\.cohort: .*'careExperienced'.*Write 'answer: careExperienced'.*editions\/standard/,
    );
  });

  it('that an edition shortens change the rule of the form', () => {
    const late = (each: typeof edition) => {
      const template = applyEdition(getTemplate('case-discussion'), each);
      const data = {
        ...template.examples.worked.data,
        cohort: 'earlyHelp',
        supervisionDate: '2025-09-01',
        nextDiscussionDate: '2025-10-20',
        lateReason: undefined,
      };
      return checkAnswers(template, compileTemplateLogic(template), data, {
        today: '2026-11-21',
        schemaErrors: [],
      })
        .map(({ message }) => message)
        .filter((message) => /within the interval for the cohort/.test(message)).length;
    };
    expect(late(edition)).toBe(0);
    expect(late(withGap('early-help', 31))).toBe(1);
  });
});
