import { deepEquals as rjsfDeepEquals } from '@rjsf/utils';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepEquals } from './deep-equals.ts';

class One {
  value = 1;
}

describe('the comparison of props', () => {
  it('says what that of RJSF says of any data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(deepEquals(a, b)).toBe(rjsfDeepEquals(a, b));
        expect(deepEquals(a, structuredClone(a))).toBe(true);
      }),
    );
  });

  it.each<[string, unknown, unknown]>([
    ['functions', () => 1, () => 2],
    ['a function and a text', () => 1, 'a'],
    ['a key that is undefined and none', { a: undefined }, {}],
    ['other keys', { a: undefined, b: 1 }, { b: 1, c: undefined }],
    ['a list and an object', [1], { 0: 1 }],
    ['nothing and an object', null, {}],
    ['no number twice', Number.NaN, Number.NaN],
    ['deep ones', { a: [{ b: [1, { c: 2 }] }] }, { a: [{ b: [1, { c: 3 }] }] }],
  ])('agrees with RJSF on %s', (_what, a, b) => {
    expect(deepEquals(a, b)).toBe(rjsfDeepEquals(a, b));
    expect(deepEquals(b, a)).toBe(rjsfDeepEquals(b, a));
  });

  it('takes an object of a class only for itself', () => {
    const one = new One();
    expect(deepEquals({ one }, { one })).toBe(true);
    expect(deepEquals({ one }, { one: new One() })).toBe(false);
  });

  it('comes to an end where something goes round in a circle', () => {
    const circle = (): Record<string, unknown> => {
      const object: Record<string, unknown> = {};
      object['self'] = object;
      return object;
    };
    expect(deepEquals(circle(), circle())).toBe(false);
  });
});
