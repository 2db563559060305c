import { expect, it } from 'vitest';
import { getTemplate } from '../schemas/load-templates.ts';
import { idsInWords, sayBrokenWithout, sayBrokenWithoutRule } from './say-broken.ts';

const template = {
  ...getTemplate('session-record'),
  provisions: ['A-01', 'A-02'],
  provisionsOf: { families: ['A-01'], 'rules.nextAfter': ['A-02'] },
};
const rule = (id: string) => template.rules.find((each) => each.id === id)!;

it('says ids one by one, and three and more in a row as a span', () => {
  expect(idsInWords(['A-01', 'A-02', 'A-03', 'A-05', 'B-06', 'B-07', 'C'])).toBe(
    'A-01 to A-03, A-05, B-06, B-07, C',
  );
});

it('names the provisions of a question or of the group around it, of a rule or of its questions', () => {
  expect(sayBrokenWithout(template, 'families.rag')).toBe(' It would break A-01.');
  expect(sayBrokenWithoutRule(template, rule('nextAfter'))).toBe(' It would break A-02.');
  expect(sayBrokenWithoutRule(template, rule('redNeedsEscalation'))).toBe(' It would break A-01.');
});

it('names those of the form where no more is known, and none for what only this project asks', () => {
  expect(sayBrokenWithout(template, 'supervisionDate')).toBe(' It belongs to a form that serves A-01, A-02.');
  expect(sayBrokenWithout(template, 'nextSessionTime')).toBe('');
});
