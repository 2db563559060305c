import { kinds, type Item, type Kind } from './count-items.ts';

export interface Difference {
  kind: Kind;
  id: string;
  what: 'missing' | 'added' | 'reworded';
  specified?: string;
  built?: string;
}

/** An entry of `explanations.yaml`: it explains every difference that fits it. */
export interface Explanation {
  /** The ids of templates, or `*`. */
  templates: string[];
  kind: Kind;
  what: Difference['what'][];
  /** A regular expression for the whole id. */
  ids: string;
  why: string;
}

/** What is in one list and not in the other, and what says something else. Prompts have no ids: their words count. */
export function findDifferences(specified: readonly Item[], built: readonly Item[]): Difference[] {
  return kinds.flatMap((kind) => {
    const [wanted, there] = [specified, built].map((items) => items.filter((item) => item.kind === kind)) as [
      Item[],
      Item[],
    ];
    const keyOf = ({ id, says }: Item) => (kind === 'prompt' ? `${id}: ${says}` : id);
    const byKey = new Map(there.map((item) => [keyOf(item), item]));
    const wantedKeys = new Set(wanted.map(keyOf));
    return [
      ...wanted.flatMap((item): Difference[] => {
        const found = byKey.get(keyOf(item));
        if (!found) return [{ kind, id: keyOf(item), what: 'missing', specified: item.says }];
        if (found.says === item.says) return [];
        return [{ kind, id: item.id, what: 'reworded', specified: item.says, built: found.says }];
      }),
      ...there
        .filter((item) => !wantedKeys.has(keyOf(item)))
        .map((item): Difference => ({ kind, id: keyOf(item), what: 'added', built: item.says })),
    ];
  });
}

/** The explanation that fits a difference of a template. */
export const explain = (
  template: string,
  difference: Difference,
  explanations: readonly Explanation[],
): Explanation | undefined =>
  explanations.find(
    ({ templates, kind, what, ids }) =>
      (templates.includes('*') || templates.includes(template)) &&
      kind === difference.kind &&
      what.includes(difference.what) &&
      new RegExp(`^(?:${ids})$`, 's').test(difference.id),
  );
