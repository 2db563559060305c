import { describe, expect, it } from 'vitest';
import { suggestionsFrom } from './suggestions.ts';

describe('suggestionsFrom', () => {
  it('gathers texts of rows, each once', () => {
    const answers = { families: [{ familyName: 'Elm' }, { familyName: ' Ash ' }, {}, { familyName: 'Elm' }] };
    expect(suggestionsFrom(answers, 'families.familyName')).toEqual(['Elm', 'Ash']);
  });
  it('takes the name of a person and goes through nested rows', () => {
    const answers = {
      groups: [{ people: [{ person: { name: 'A' } }] }, { people: [{ person: { name: 'B' } }] }],
    };
    expect(suggestionsFrom(answers, 'groups.people.person')).toEqual(['A', 'B']);
  });
  it('is empty where nothing was typed', () => {
    expect(suggestionsFrom({}, 'families.familyName')).toEqual([]);
  });
});
