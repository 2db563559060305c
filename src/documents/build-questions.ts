import type { PrintBlock } from '../schemas/template.ts';
import { buildRowSignatures } from './build-row-signatures.ts';
import { buildSignature } from './build-signature.ts';
import { buildStatements } from './build-statements.ts';
import { buildFixedTable, buildGroupTable } from './build-table.ts';
import { formatAnswer } from './format-answer.ts';
import { hasContent } from './has-content.ts';
import type { Block, KeyValue } from './model.ts';
import { isGroup, labelOf, isMissing, type Spot, type Walk } from './walk.ts';

type Hints = Pick<PrintBlock, 'columns' | 'widths'>;

/**
 * The blocks of some questions in their order. Neighbouring answers of one kind share a list: short ones in two
 * columns, long text under its label. `heading` is what stands above, so that a caption need not repeat it.
 */
export function buildQuestions(walk: Walk, spots: Spot[], hints: Hints = {}, heading = ''): Block[] {
  const blocks: Block[] = [];
  for (const spot of spots) {
    const built = buildQuestion(walk, spot, hints, labelOf(spot) !== heading);
    for (const block of built) {
      const last = blocks.at(-1);
      if (block.kind === 'keyValueList' && last?.kind === 'keyValueList' && last.layout === block.layout) {
        last.items.push(...block.items);
      } else {
        blocks.push(block);
      }
    }
    if (built[0]?.kind === 'table' && isGroup(spot.node)) blocks.push(...buildRowSignatures(walk, spot));
  }
  return blocks;
}

function buildQuestion(walk: Walk, spot: Spot, hints: Hints, isCaptionShown: boolean): Block[] {
  const { type } = spot.node.question ?? {};
  if (type === 'staticText') return listed(staticText(spot));
  if (type === 'signature') return listed(buildSignature(walk, spot));
  if (isGroup(spot.node)) {
    // A group without rows still has to say that a row is missing.
    return listed(buildGroupTable(walk, spot, hints, isCaptionShown) ?? answer(walk, spot));
  }
  const isHeld = hasContent(spot.value);
  if (isHeld && (type === 'statementList' || type === 'clauseList')) {
    return buildStatements(walk, spot, isCaptionShown);
  }
  if (isHeld && type === 'table') return [buildFixedTable(walk, spot, hints, isCaptionShown)];
  return listed(answer(walk, spot));
}

const listed = (block: Block | undefined): Block[] => (block ? [block] : []);

/** The words in a box, under their own title. */
function staticText({ node }: Spot): Block | undefined {
  const text = [node.title, node.description].filter(Boolean).join('\n');
  return text ? { kind: 'paragraph', text, style: 'warning' } : undefined;
}

function answer(walk: Walk, spot: Spot): Block | undefined {
  const isUnanswered = isMissing(walk, spot);
  const { text, tag } = formatAnswer(spot.node, spot.value);
  if (text === '' && !isUnanswered) return undefined;
  const item: KeyValue = {
    label: labelOf(spot),
    value: text,
    path: spot.path,
    section: spot.section,
    ...(tag ? { tag } : {}),
    ...(isUnanswered ? { missing: true } : {}),
  };
  return {
    kind: 'keyValueList',
    layout: spot.node.question?.type === 'longText' ? 'stacked' : 'columns',
    items: [item],
  };
}
