/**
 * A stretch of a long list around one place in it, so that what lists it keeps its length however long it grows.
 * @param place index of what must be in it
 * @param most how many items the stretch may have; a list of no more is given back whole
 */
export const stretchAround = <Item>(list: readonly Item[], place: number, most: number): Item[] => {
  const start = Math.max(0, Math.min(place - Math.floor(most / 2), list.length - most));
  return list.slice(start, start + most);
};
