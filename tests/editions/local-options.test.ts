/** Options that an agency supplies: in every form that leaves a list to it, and its examples still hold. */
import { describe, expect, it } from 'vitest';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { checkExamples } from '../../src/editions/check-examples.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { resolveEdition } from '../../src/editions/resolve-edition.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { optionListNames } from '../../src/schemas/local-options.ts';
import { walkSchema } from '../../src/schemas/walk-schema.ts';

const standard = loadEdition('standard');
const list = [
  { value: 'universal', title: 'Universal' },
  { value: 'targeted', title: 'Targeted', hint: 'With a lead professional' },
  { value: 'statutory', title: 'Statutory' },
];
const options = Object.fromEntries(optionListNames.map((name) => [name, list]));
const taking = loadTemplates().filter(({ schema }) =>
  [...walkSchema(schema)].some(({ node }) => node.question?.localOptions),
);
const questionsOf = (template: Pick<(typeof taking)[number], 'schema'>) =>
  [...walkSchema(template.schema)].filter(({ node }) => node.question?.localOptions);

it('every list is asked for by some form', () => {
  const asked = taking.flatMap((template) =>
    questionsOf(template).map(({ node }) => node.question?.localOptions),
  );
  expect(new Set(asked)).toEqual(new Set(optionListNames));
});

describe.each(taking.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('keeps its own options while the edition gives none', () => {
    expect(questionsOf(applyEdition(template, standard)).map(({ node }) => node.oneOf)).toEqual(
      questionsOf(template).map(({ node }) => node.oneOf),
    );
  });

  it('asks the options of the edition, and its examples choose among them', () => {
    const resolved = applyEdition(template, { ...standard, options });
    for (const { node } of questionsOf(resolved)) {
      expect(node.oneOf).toEqual(list.map(({ value, title }) => ({ const: value, title })));
      expect(node.question?.optionHints).toEqual({ targeted: 'With a lead professional' });
    }
    expect(checkExamples(resolved, true)).toEqual([]);
  });
});

describe('a wrong list', () => {
  const complain = (wrong: unknown) => {
    const chain = [standard, { id: 'ours', extends: 'standard', options: wrong }];
    try {
      resolveEdition(chain, ['editions/standard/edition.yaml', 'editions/ours/edition.yaml']);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it.each([
    [{ levelOfNeed: list }, "options: unknown key 'levelOfNeed'. Did you mean 'levelsOfNeed'?"],
    [{ levelsOfNeed: [list[0], list[0]] }, 'options.levelsOfNeed: two options have the same value'],
    [{ levelsOfNeed: [list[0]] }, 'options.levelsOfNeed'],
    [{ tiersOfNeed: [list[0], { value: 'Tier 2', title: 'Tier 2' }] }, 'write a value in camelCase'],
  ])('%j is answered', (wrong, message) => {
    expect(complain(wrong)).toContain(message);
  });
});
