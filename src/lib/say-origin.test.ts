import { expect, it } from 'vitest';
import { sayOrigin } from './say-origin.ts';

it.each([
  ['transcribed', 'the strategy', 'Transcribed from the strategy, Appendix I'],
  ['designed', 'the strategy', 'Designed from the policy text of the strategy, Appendix I'],
  ['own', 'Anytown Council', "Anytown Council's own form"],
  ['own', "Anytown Children's Services", "Anytown Children's Services' own form"],
] as const)('%s: %s', (status, document, words) =>
  expect(sayOrigin({ status, document }, 'Appendix I')).toBe(words),
);

it('says who changed it, unless that is who made it', () => {
  const changedBy = 'Anytown Council';
  expect(sayOrigin({ status: 'transcribed', document: 'the strategy', changedBy })).toBe(
    'Transcribed from the strategy, with changes by Anytown Council',
  );
  expect(sayOrigin({ status: 'own', document: changedBy, changedBy })).toBe("Anytown Council's own form");
});
