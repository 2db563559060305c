import type { PrintBlock } from '../../schemas/template.ts';
import { buildQuestions } from '../build-questions.ts';
import type { Block, KeyValue, Text } from '../model.ts';
import { isGroup, labelOf, type Spot } from '../walk.ts';
import { blankSignature } from './blank-signature.ts';
import { blankFixedTable, blankGroupTable } from './blank-table.ts';
import { blankStatements } from './blank-statements.ts';
import type { BlankWalk } from './blank-walk.ts';
import { fieldsOf, inOnePlace } from './fields-of.ts';
import { toWriteIn } from './to-write-in.ts';

/** Distance of lines to write on, in millimetres, and what a label takes of the height that is asked for. */
const LINE_HEIGHT = 8;
const LABEL_HEIGHT = 5;
const BOX_HEIGHT = 5;
const STORY_HEIGHT = 50;
const LEAST_LINES = 2;
/** A hint of more characters is guidance for the screen; on paper it stands on the line of its question, or not at all. */
const SHORT_HINT = 110;
const LINE_OF_PAPER = 90;

/** Where a question stands: how high it is at least, and in which row of a group. */
export interface Standing {
  /** In millimetres, its label included. */
  minHeight?: number | undefined;
  within?: Text;
}

/** Questions that are a block of their own, and cannot stand beside others. */
const isBlock = ({ node }: Spot): boolean =>
  isGroup(node) ||
  ['staticText', 'signature', 'statementList', 'clauseList', 'table'].includes(node.question?.type ?? '');

const isStory = ({ node }: Spot): boolean => node.question?.type === 'longText';

/**
 * Questions that share a row of a form.
 * @param widths of the questions; equal shares if there is not one for each
 */
export function blankRow(
  walk: BlankWalk,
  spots: readonly Spot[],
  hints: PrintBlock,
  { minHeight = hints.minHeight, within = '' }: Standing = {},
): Block[] {
  const beside = spots.filter((spot) => !isBlock(spot));
  const apart = spots
    .filter(isBlock)
    .flatMap((spot) => blankQuestion(walk, spot, hints, { minHeight, within }));
  const [only] = beside;
  if (!only) return apart;
  if (beside.length === 1 && isStory(only))
    return [...blankQuestion(walk, only, hints, { minHeight, within }), ...apart];
  const { widths = [] } = hints;
  const share = 1 / beside.length;
  const items = beside.map((spot) => blankAnswer(walk, spot, hints, { minHeight, within, share }));
  const shares = widths.length === items.length ? widths : items.map(() => 1);
  return [{ kind: 'keyValueList', layout: 'beside', items, rows: [shares] }, ...apart];
}

/** How a question stands on paper by itself, to be answered with a pen. */
function blankQuestion(
  walk: BlankWalk,
  spot: Spot,
  hints: PrintBlock,
  { minHeight, within = '' }: Standing,
): Block[] {
  const { node } = spot;
  const type = node.question?.type;
  if (type === 'staticText') return buildQuestions(walk, [spot]);
  if (type === 'signature') return [blankSignature(walk, spot, nameOf(spot, within))];
  if (isGroup(node)) return blankGroupTable(walk, spot, { ...hints, ...heightOf(minHeight) }, within);
  if (type === 'statementList' || type === 'clauseList') return blankStatements(walk, spot, hints);
  if (type === 'table') return [blankFixedTable(walk, spot, hints, within)];
  return [blankStory(walk, spot, hints, { minHeight, within })];
}

const heightOf = (minHeight: number | undefined): Pick<PrintBlock, 'minHeight'> =>
  minHeight === undefined ? {} : { minHeight };

const nameOf = (spot: Spot, within: Text): Text => [within, labelOf(spot)].filter(Boolean).join(', ');

/** The hint of a question, where there is room. @param share of the width that the question has */
function hintOf({ isFillable }: BlankWalk, spot: Spot, share = 1): { hint?: Text } {
  const { description = '' } = spot.node;
  const length = isFillable ? description.length : labelOf(spot).length + description.length;
  const room = isFillable ? SHORT_HINT : LINE_OF_PAPER * share;
  return description !== '' && length <= room ? { hint: description } : {};
}

/** On paper only a longer text is helped by a hint; how a date is typed is of no use to a pen. */
function blankAnswer(
  walk: BlankWalk,
  spot: Spot,
  { lineHeight = LINE_HEIGHT }: PrintBlock,
  { minHeight, within = '', share = 1 }: Standing & { share?: number },
): KeyValue {
  const place = { ...spot, name: nameOf(spot, within) };
  const parts = walk.isFillable ? undefined : inOnePlace(walk, place);
  const fields = parts?.fields ?? fieldsOf(walk, place);
  // Boxes to tick are as high as they are.
  const isTicked = fields.length > 0 && fields.every(({ options }) => options !== undefined);
  const hint =
    walk.isFillable || isStory(spot) ? hintOf(walk, spot, share) : parts?.hint ? { hint: parts.hint } : {};
  return {
    label: withUnit(spot),
    value: toWriteIn(fields),
    ...hint,
    minHeight: isTicked
      ? LABEL_HEIGHT + BOX_HEIGHT
      : Math.max(minHeight ?? 0, LABEL_HEIGHT + LINE_HEIGHT * (parts?.lines ?? 1)),
    ...(isStory(spot) ? { lineHeight: Math.max(lineHeight, LINE_HEIGHT) } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

const withUnit = (spot: Spot): Text => {
  const { unit } = spot.node.question ?? {};
  return unit ? `${labelOf(spot)} (${unit})` : labelOf(spot);
};

function blankStory(
  walk: BlankWalk,
  spot: Spot,
  { lineHeight: asked = LINE_HEIGHT }: PrintBlock,
  { minHeight: height = STORY_HEIGHT, within = '' }: Standing,
): Block {
  // The question stands on the first line: the height that is asked for is all of it.
  const wished = Math.max(asked, LINE_HEIGHT);
  const count = Math.max(LEAST_LINES, Math.round(height / wished));
  const lineHeight = Math.min(Math.max(LINE_HEIGHT, height / count), wished);
  const [field] = fieldsOf(walk, { ...spot, name: nameOf(spot, within) });
  return {
    kind: 'blankLines',
    label: labelOf(spot),
    ...hintOf(walk, spot),
    count,
    lineHeight,
    ...(field ? { field } : {}),
  };
}
