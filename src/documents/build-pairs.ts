import { formatAnswer } from './format-answer.ts';
import type { Block, KeyValue } from './model.ts';
import { childSpots, isMissing, labelOf, rowSpots, type Spot, type Walk } from './walk.ts';

/**
 * Rows that each answer one question, as that question with the answer under it. The first question of a row names
 * it; what else the row holds is the answer.
 */
export function buildPairs(walk: Walk, group: Spot): Block[] {
  const items = rowSpots(group).flatMap((row): KeyValue[] => {
    const [first, ...rest] = childSpots(walk, row);
    if (!first) return [];
    const label = formatAnswer(first.node, first.value).text || row.name;
    return rest.flatMap((spot): KeyValue[] => {
      const { text } = formatAnswer(spot.node, spot.value);
      const isUnanswered = isMissing(walk, spot) || isMissing(walk, first);
      return [
        {
          label: rest.length > 1 ? `${label}: ${labelOf(spot)}` : label,
          value: text,
          path: spot.path,
          section: spot.section,
          ...(isUnanswered ? { missing: true } : {}),
        },
      ];
    });
  });
  return items.length > 0 ? [{ kind: 'keyValueList', layout: 'stacked', items }] : [];
}
