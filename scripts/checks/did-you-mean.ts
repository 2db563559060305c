import { nearestName } from '../../src/lib/nearest-name.ts';

/** ` Did you mean 'brand'?`, or nothing: to be set behind an error about an unknown name. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const nearest = nearestName(wanted, names);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
}
