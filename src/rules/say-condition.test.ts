import { expect, it } from 'vitest';
import { activeEdition } from '../editions/active.ts';
import { applyEdition } from '../editions/apply-edition.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import type { SchemaNode } from '../schemas/template.ts';
import { listExpressions } from './list-expressions.ts';
import { sayCondition } from './say-condition.ts';

const schema: SchemaNode = {
  properties: {
    cohort: {
      title: 'Cohort',
      oneOf: [{ const: 'early', title: 'Early help' }],
      question: { type: 'radio' },
    },
    held: { title: 'Held on', question: { type: 'date' } },
    gap: { title: 'Gap', question: { type: 'number' } },
    told: { title: 'Was told', type: 'boolean' },
    people: {
      title: 'People',
      items: {
        properties: { agency: { title: 'Agency', oneOf: [{ const: 'health', title: 'Health' }] } },
      },
    },
  },
};
const say = (text: string) => sayCondition(text, [{ path: '', node: schema }]);

it.each([
  ['cohort == "early"', '‘Cohort’ is ‘Early help’'],
  ['cohort != "early" && told == true', '‘Cohort’ is not ‘Early help’ and ‘Was told’ is ticked'],
  ['held <= today', '‘Held on’ is the same as or before today'],
  [
    'gap <= 31 || (filled(gap) && blank(held))',
    '‘Gap’ is at most 31 or (‘Gap’ is filled in and ‘Held on’ is empty)',
  ],
  ['days(held, today) > gap', 'the number of days from ‘Held on’ to today is more than ‘Gap’'],
  ['people.exists(each, each.agency == "health")', 'in at least one row of ‘People’ ‘Agency’ is ‘Health’'],
  ['distinct(values(people, "agency"))', 'the answers to ‘Agency’ in ‘People’ all differ'],
])('says %s', (text, words) => expect(say(text)).toBe(words));

it('has words for every condition and rule of every template', () => {
  for (const template of loadTemplates().map((each) => applyEdition(each, activeEdition()))) {
    for (const { text, levels } of listExpressions(template)) {
      const words = sayCondition(text, levels);
      expect(words).not.toBe('');
      expect(words).not.toMatch(/undefined|null/);
    }
  }
});
