import { buildSignature } from './build-signature.ts';
import { hasContent } from './has-content.ts';
import type { SignatureBlock } from './model.ts';
import { childSpots, isGroup, labelOf, rowSpots, type Spot, type Walk } from './walk.ts';

/**
 * The drawn signatures that stand in the rows of a group, as blocks to follow its table: a cell holds the name and
 * date in words but has no room for a drawing. Each is named by its row: "Review 2: Supervisor".
 */
export function buildDrawnMarks(walk: Walk, group: Spot): SignatureBlock[] {
  return rowSpots(group).flatMap((row) =>
    childSpots(walk, row).flatMap((spot) => {
      const named = { ...spot, node: { ...spot.node, title: `${row.name}: ${labelOf(spot)}` } };
      if (isGroup(spot.node)) return buildDrawnMarks(walk, spot);
      if (spot.node.question?.type !== 'signature' || !isDrawn(spot.value)) return [];
      const block = buildSignature(walk, named);
      return block ? [block] : [];
    }),
  );
}

const isDrawn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && hasContent((value as Record<string, unknown>)['mark']);
