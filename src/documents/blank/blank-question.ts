import type { PrintBlock } from '../../schemas/template.ts';
import type { Block, KeyValue, SignatureBlock, Text } from '../model.ts';
import { buildQuestions } from '../build-questions.ts';
import { childSpots, isGroup, labelOf, type Spot, type Walk } from '../walk.ts';
import { blankFixedTable, blankGroupTable, blankStatements } from './blank-table.ts';
import { toWriteIn } from './to-write-in.ts';

/** Least height of an answer that is written by hand, and of a line of it, in millimetres. */
const ANSWER_HEIGHT = 9;
const LINE_HEIGHT = 8;
const STORY_LINES = 6;

/** How a question stands on paper, to be answered with a pen. */
export function blankQuestion(walk: Walk, spot: Spot, hints: PrintBlock, minHeight?: number): Block[] {
  const { node } = spot;
  const type = node.question?.type;
  if (type === 'staticText') return buildQuestions(walk, [spot]);
  if (type === 'signature') return [blankSignature(spot)];
  if (type === 'longText') return [blankStory(spot, hints, minHeight)];
  if (isGroup(node)) return blankGroupTable(spot, hints);
  if (type === 'statementList' || type === 'clauseList') return blankStatements(walk, spot);
  if (type === 'table') return [blankFixedTable(walk, spot, hints)];
  return [{ kind: 'keyValueList', layout: 'columns', items: [blankAnswer(walk, spot, minHeight)] }];
}

function blankAnswer(walk: Walk, spot: Spot, minHeight = ANSWER_HEIGHT): KeyValue {
  const parts = spot.node.question?.type === 'person' ? childSpots(walk, spot) : [];
  const value = parts.length > 0 ? parts.map((part) => `${labelOf(part)}:`).join('\n') : toWriteIn(spot.node);
  return { label: withUnit(spot), value, minHeight: Math.max(minHeight, parts.length * LINE_HEIGHT) };
}

const withUnit = (spot: Spot): Text => {
  const { unit } = spot.node.question ?? {};
  return unit ? `${labelOf(spot)} (${unit})` : labelOf(spot);
};

function blankStory(spot: Spot, { lineHeight = LINE_HEIGHT, minHeight }: PrintBlock, own?: number): Block {
  const height = own ?? minHeight;
  const count = height === undefined ? STORY_LINES : Math.max(2, Math.round(height / lineHeight));
  return { kind: 'blankLines', label: labelOf(spot), count, lineHeight };
}

function blankSignature({ node, path, section, ...spot }: Spot): SignatureBlock {
  const { capacity = '', statement } = node.question ?? {};
  return {
    kind: 'signature',
    label: labelOf({ node, path, section, ...spot }),
    capacity,
    ...(statement ? { statement } : {}),
    name: '',
    signedOn: '',
    method: 'wetInk',
    section,
  };
}
