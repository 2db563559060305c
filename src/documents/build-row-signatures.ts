import { buildSignature } from './build-signature.ts';
import { hasContent } from './has-content.ts';
import type { SignatureBlock } from './model.ts';
import { childSpots, isGroup, labelOf, rowSpots, type Spot, type Walk } from './walk.ts';

/**
 * The signatures in the rows of a group that need room, as blocks to follow its table: a cell holds the name and date
 * in words, but no drawing and no line to sign on in ink. Each is named by its row: "Review 2: Supervisor".
 */
export function buildRowSignatures(walk: Walk, group: Spot): SignatureBlock[] {
  return rowSpots(group).flatMap((row) =>
    childSpots(walk, row).flatMap((spot) => {
      if (isGroup(spot.node)) return buildRowSignatures(walk, spot);
      if (spot.node.question?.type !== 'signature' || !needsRoom(spot.value)) return [];
      const title = `${row.name}: ${labelOf(spot)}`;
      const block = buildSignature(walk, { ...spot, node: { ...spot.node, title } });
      return block ? [block] : [];
    }),
  );
}

function needsRoom(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { mark, method } = value as Record<string, unknown>;
  return hasContent(mark) || method === 'wetInk';
}
