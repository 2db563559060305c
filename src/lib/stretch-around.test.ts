import { describe, expect, it } from 'vitest';
import { stretchAround } from './stretch-around.ts';

describe('stretchAround', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('gives a short list back whole', () => {
    expect(stretchAround(list, 3, 7)).toEqual(list);
    expect(stretchAround(list, 0, 20)).toEqual(list);
    expect(stretchAround([], -1, 5)).toEqual([]);
  });
  it('has the place in its middle', () => expect(stretchAround(list, 3, 3)).toEqual(['c', 'd', 'e']));
  it('is as long at both ends', () => {
    expect(stretchAround(list, 0, 3)).toEqual(['a', 'b', 'c']);
    expect(stretchAround(list, 6, 3)).toEqual(['e', 'f', 'g']);
  });
});
