import { describe, expect, it } from 'vitest';
import type { StartLook, Words } from '../maker-context.ts';
import { brandOf } from './brand-of.ts';

const word = (one: string) => ({ one, many: `${one}s` });
const terms = { supervisor: word('supervisor'), contract: word('contract') } as unknown as Words;
const start = (id: string, colour: string): StartLook => ({
  id,
  title: `Title of ${id}`,
  agency: 'Agency',
  marking: 'Confidential',
  colour,
  linkColour: '#1a5a96',
  logo: '<svg/>',
  logoAlt: 'A book',
  terms,
});
const starts = [start('standard', '#111111'), start('nhs', '#222222')];

describe('brandOf', () => {
  it('shows the first edition until one is chosen, then the chosen one', () => {
    expect(brandOf({}, starts).colour).toBe('#111111');
    expect(brandOf({ extends: 'nhs' }, starts)).toMatchObject({ colour: '#222222', title: 'Title of nhs' });
  });

  it('shows what was typed, and keeps what stands for a colour that is not whole and a word half given', () => {
    const brand = brandOf(
      { colour: '#12', linkColour: '#0b5c55', title: ' Ours ', terms: { contract: { one: 'agreement' } } },
      starts,
    );
    expect(brand).toMatchObject({ colour: '#111111', linkColour: '#0b5c55', title: 'Ours' });
    expect(brand.terms.contract).toEqual({ one: 'agreement', many: 'contracts' });
    expect(brand.terms.supervisor).toEqual(terms.supervisor);
  });
});
