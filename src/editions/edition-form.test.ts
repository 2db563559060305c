import { describe, expect, it } from 'vitest';
import { editionFiles, editionForm, startingEditions } from '../integrations/edition-maker.ts';
import { figureInWords } from '../planning/figure.ts';
import { gapInWords, longestGapInDays } from '../planning/frequency.ts';
import { checkAnswers } from '../rules/check-answers.ts';
import { checkExpressions } from '../rules/check-expressions.ts';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { validateWithAjv } from '../rules/validate-with-ajv.ts';
import { editionShape, type Frequency } from '../schemas/edition.ts';
import type { Answers } from '../schemas/template.ts';
import { findNode } from '../schemas/walk-schema.ts';
import { checkEditionFile } from './check-edition-file.ts';
import { valuesOf } from './edition-answers.ts';
import { mostWithin } from './figure-rules.ts';
import { loadEdition } from './load-edition.ts';
import { startingEdition } from './starting-edition.ts';
import { writeEdition } from './write-edition.ts';
import { least, most } from '../../tests/editions/typed-editions.ts';

const form = editionForm(loadEdition('standard', '.'));
const known = editionFiles();
const logic = compileTemplateLogic(form);
const validate = validateWithAjv(form.schema);
const check = (answers: Answers) =>
  checkAnswers(form, logic, answers, { today: '2026-11-27', schemaErrors: validate(answers) });

describe('the form', () => {
  it('has expressions that fit its questions, and each question in a section', () => {
    expect(checkExpressions(form)).toEqual([]);
    expect(form.sections.flatMap(({ questions }) => questions).sort()).toEqual(
      Object.keys(form.schema.properties ?? {}).sort(),
    );
  });

  it('offers every edition of the project to start from', () => {
    const offered = findNode(form.schema, 'extends')?.oneOf?.map((option) => option.const);
    expect(offered).toEqual(startingEditions().map(({ id }) => id));
    expect(offered?.[0]).toBe('standard');
  });

  it('asks about every key of an edition, but for those that only a file can state', () => {
    const asked = new Set(valuesOf(most, known).map(({ path }) => path[0]));
    const onlyInFiles = ['locale', 'settings', 'roles', 'cohorts', 'arrangements', 'options', 'caseSystems'];
    expect([...asked, ...onlyInFiles].sort()).toEqual(Object.keys(editionShape.shape).sort());
  });

  it.each([
    ['the least', least],
    ['the most', most],
  ])('finds nothing wrong with %s that can be answered', (_, answers) => {
    expect(check(answers)).toEqual([]);
  });

  it('asks for what is missing in plain words', () => {
    expect(check({ chapterChoice: 'some', templateChoice: 'same' }).map(({ message }) => message)).toEqual([
      'Select the edition you start from',
      'Enter the name of your agency',
      'Enter the name of the site',
      'Enter a short name for the folder',
      'Enter a sentence on what the site is',
      'Enter the day from which your edition holds',
      'Select the chapters that your edition publishes',
    ]);
  });
});

describe('figures', () => {
  const unitsOf = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
  const inBuild = (answers: Answers) => checkEditionFile(writeEdition(answers, known), known);

  it.each(startingEditions().map((edition) => [edition.id, startingEdition(edition)] as const))(
    'refuses in the form what the build of an edition from %s refuses',
    (id, edition) => {
      for (const [which, frequency] of Object.entries(edition.frequencies)) {
        for (const unit of unitsOf) {
          const longest = mostWithin(frequency, unit);
          const answers = (every: number) => ({ ...least, extends: id, gaps: [{ which, every, unit }] });
          if (longest > 0) expect(check(answers(longest)), `${which} ${longest} ${unit}`).toEqual([]);
          expect(check(answers(longest + 1)).map(({ path, message }) => [path, message])).toEqual([
            [
              'gaps.0.every',
              `Enter ${gapInWords(frequency)} or less: that is the longest gap permitted here`,
            ],
          ]);
        }
        const longer: Frequency = { ...frequency, every: frequency.every + 1 };
        expect(longestGapInDays(longer)).toBeGreaterThan(longestGapInDays(frequency));
      }
      const [[which, frequency] = ['', undefined]] = Object.entries(edition.frequencies);
      if (!frequency) return;
      const answers = (every: number) => ({
        ...least,
        extends: id,
        gaps: [{ which, every, unit: frequency.unit }],
      });
      expect(inBuild(answers(frequency.every))).toEqual([]);
      expect(inBuild(answers(frequency.every + 1)).join()).toContain('is longer than');
    },
  );

  it('refuses a looser figure with the figure that stands', () => {
    const [edition] = startingEditions();
    for (const [which, figure] of Object.entries(edition?.figures ?? {})) {
      for (const [bound, looser] of [
        ['least', -0.5],
        ['moreThan', -0.5],
        ['most', 0.5],
      ] as const) {
        const standing = figure[bound];
        if (standing === undefined) continue;
        const answers = (value: number) => ({ ...least, figures: [{ which, [bound]: value }] });
        expect(check(answers(standing))).toEqual([]);
        expect(inBuild(answers(standing))).toEqual([]);
        const [finding] = check(answers(standing + looser));
        expect(finding?.path).toBe(`figures.0.${bound}`);
        expect(finding?.message).toContain(figureInWords(figure));
        expect(inBuild(answers(standing + looser)).join()).toContain('looser');
      }
    }
  });

  it('says that a figure does not belong to the edition that was chosen', () => {
    const gaps = [{ which: 'child-in-need', every: 1, unit: 'months' }];
    expect(check({ ...least, extends: 'schools', gaps }).map(({ path }) => path)).toEqual(['gaps.0.which']);
  });
});
