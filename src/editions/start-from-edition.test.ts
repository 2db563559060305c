import { expect, it } from 'vitest';
import type { Edition } from '../schemas/edition.ts';
import type { Template } from '../schemas/template.ts';
import { startFromEdition } from './start-from-edition.ts';

const text = { type: 'string', question: { type: 'text' } } as const;
const template = {
  schema: {
    type: 'object',
    properties: {
      list: {
        type: 'array',
        question: { type: 'repeatingGroup', startsAs: 'edition' },
        default: [{ role: 'Police', phone: '101' }, { role: 'Doctor' }],
        items: {
          type: 'object',
          properties: {
            role: text,
            phone: text,
            kind: { ...text, oneOf: [{ const: 'team', title: 'Team' }] },
          },
        },
      },
      other: { ...text, default: 'as it was' },
    },
  },
} as unknown as Template;
const edition = (contacts: unknown) => ({ id: 'mine', contacts }) as Edition;
const rows = (contacts: unknown) =>
  startFromEdition(template, edition(contacts)).schema.properties?.['list']?.default;

it('begins with the contacts of the edition and keeps the other rows', () => {
  const contacts = [{ role: 'Police', detail: 'Ring.', listed: { phone: '01632 960 001', kind: 'team' } }];
  expect(rows(contacts)).toEqual([
    { role: 'Police', phone: '01632 960 001', kind: 'team' },
    { role: 'Doctor' },
  ]);
});

it('leaves other questions alone', () => {
  const { schema } = startFromEdition(template, edition([]));
  expect(schema.properties?.['other']?.default).toBe('as it was');
});

it('names the key that the list does not take, with the nearest', () => {
  const wrong = (listed: unknown) => () => rows([{ role: 'A', detail: 'B', listed }]);
  expect(wrong({ phon: '1' })).toThrow(
    `editions/mine/edition.yaml: contacts ("A").listed.phon: the list has no question 'phon'. Did you mean 'phone'?`,
  );
  expect(wrong({ kind: 'teem' })).toThrow(`the list has no option 'teem'. Did you mean 'team'?`);
});
