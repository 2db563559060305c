import { expect, it } from 'vitest';
import { assertGapless, migrateAnswers } from './migrate-answers.ts';

const step = (to: number) => ({
  to,
  about: 'x',
  migrate: (answers: Record<string, unknown>) => ({ ...answers, [`to${to}`]: true }),
});

it('runs the steps that are due, in order, and leaves what it was given alone', () => {
  const answers = { a: 1 };
  expect(migrateAnswers(answers, 2, 4, [step(2), step(3), step(4)])).toEqual({ a: 1, to3: true, to4: true });
  expect(answers).toEqual({ a: 1 });
});
it.each([[[3]], [[2]], [[3, 2]], [[2, 2, 3]], [[]], [[2, 3, 4]]])(
  'refuses the steps %j for version 3',
  (steps) => {
    expect(() => assertGapless(steps.map(step), 3)).toThrow(/version 3 needs 2, 3/);
  },
);
it('needs none for version 1', () => {
  expect(() => assertGapless([], 1)).not.toThrow();
});
