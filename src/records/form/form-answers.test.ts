import { describe, expect, it } from 'vitest';
import { formAnswers } from './form-answers.ts';
import type { FieldKind } from '../../schemas/form-mark.ts';

const kinds: Record<string, FieldKind> = {
  seenOn: 'date',
  entryAt: 'dateTime',
  minutes: 'number',
  reasons: 'choices',
  'clauses.inTime': 'clause',
  'actions.N.byWhen': 'date',
};
const answersOf = (fields: Record<string, string>) =>
  formAnswers(
    Object.entries(fields).map(([path, text]) => ({ path, text })),
    kinds,
  );

describe('formAnswers', () => {
  it.each([
    ['3 March 2026', '2026-03-03'],
    ['Tuesday, 3rd of March 2026', '2026-03-03'],
    ['03/03/2026', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['next Tuesday', 'next Tuesday'],
    ['Friday', 'Friday'],
    ['31 February 2026', '2026-2-31'],
  ])('reads the date %s as on the site', (text, seenOn) => {
    expect(answersOf({ seenOn: text })).toEqual({ seenOn });
  });

  it.each([
    ['3 March 2026, 2:30pm', '2026-03-03T14:30'],
    ['3/3/2026 at 14:30', '2026-03-03T14:30'],
    ['2026-03-03T09:05', '2026-03-03T09:05'],
    ['in the afternoon', 'in the afternoon'],
  ])('reads the time %s', (text, entryAt) => {
    expect(answersOf({ entryAt: text })).toEqual({ entryAt });
  });

  it('reads numbers, and keeps what is none', () => {
    expect(answersOf({ minutes: '1,200' })).toEqual({ minutes: 1200 });
    expect(answersOf({ minutes: 'about an hour' })).toEqual({ minutes: 'about an hour' });
  });

  it('gathers choices, and takes a clause without a note as its answer', () => {
    const plain = answersOf({
      'reasons.drift': 'Yes',
      'reasons.risk': 'On',
      'clauses.inTime.agreed': 'true',
    });
    expect(plain).toEqual({ reasons: ['drift', 'risk'], clauses: { inTime: true } });
    const noted = answersOf({ 'clauses.inTime.agreed': 'false', 'clauses.inTime.note': 'Not on Mondays' });
    expect(noted).toEqual({ clauses: { inTime: { agreed: false, note: 'Not on Mondays' } } });
  });

  it('leaves empty rows out and keeps the order of the others', () => {
    const fields = {
      'actions.10.what': 'Last',
      'actions.2.what': 'First',
      'actions.3.what': ' ',
      'actions.2.byWhen': '1 2 2026',
    };
    expect(answersOf(fields)).toEqual({
      actions: [{ what: 'First', byWhen: '2026-02-01' }, { what: 'Last' }],
    });
  });

  it('keeps lines, and takes no name that would change how objects work', () => {
    expect(answersOf({ story: 'One\rTwo\r\nThree' })).toEqual({ story: 'One\nTwo\nThree' });
    expect(answersOf({ '__proto__.polluted': 'x', 'a.constructor': 'x', ok: 'y' })).toEqual({ ok: 'y' });
  });
});
