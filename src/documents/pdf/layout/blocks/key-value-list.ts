/**
 * Questions with their answers. In the structure they are a list whose label is the question and whose body is the
 * answer: what ISO 32000 foresees for a list of terms. A table would be announced with rows and columns that mean
 * nothing here, and could not hold an answer of two pages.
 */
import type { Canvas } from '../../canvas.ts';
import type { KeyValue, KeyValueListBlock } from '../../../model.ts';
import { LABEL_SIZE, MM, RULE, WHOLE_UNDER } from '../../look.ts';
import { addNode, type StructureNode } from '../../structure.ts';
import { answerLines } from '../answer-lines.ts';
import { measureBeside } from './beside.ts';
import type { MeasureContext } from '../context.ts';
import { fieldLines, hintLines } from '../field-lines.ts';
import { ruledLines } from '../ruled-lines.ts';
import { stripHeight, type Box, type Line, type Strip } from '../strip.ts';
import { paragraphLines } from '../text-lines.ts';

/** Share of the width that labels take. */
const LABEL_SHARE = 0.34;
/** On a wide page an answer stands no farther from its question than this, in points. */
const LABEL_MOST = 205;
const GUTTER = 14;
/** A row so high may stand alone on a page. */
const TALL = 40 * MM;
const INSET = 8;

function ruleBelow(canvas: Canvas, box: Box) {
  if (!box.isLastPart) return;
  canvas.artifact('layout');
  canvas.line(box.left, box.top + box.height, box.left + box.width, box.top + box.height, 0.6, RULE);
}

/** A box around an answer; open where a page break cuts it. */
function boxAround(canvas: Canvas, { left, top, width, height, isFirstPart, isLastPart }: Box) {
  canvas.artifact('layout');
  const [right, bottom] = [left + width, top + height];
  canvas.line(left, top, left, bottom, 0.6, RULE);
  canvas.line(right, top, right, bottom, 0.6, RULE);
  if (isFirstPart) canvas.line(left, top, right, top, 0.6, RULE);
  if (isLastPart) canvas.line(left, bottom, right, bottom, 0.6, RULE);
}

const answerOf = ({ value, runs, missing, tag }: KeyValue) => ({ text: value, runs, missing, tag });

/** The answer, or the fields in which it is to be given. */
function bodyLines(item: KeyValue, width: number, node: StructureNode, context: MeasureContext): Line[] {
  if (!item.fields) return answerLines(context.shaper, answerOf(item), width, node);
  const minHeight = item.minHeight === undefined ? undefined : item.minHeight * MM;
  if (item.lineHeight !== undefined && !context.isFillable)
    return ruledLines(width, minHeight ?? 0, item.lineHeight * MM);
  return fieldLines(item.fields, width, node, context, { minHeight });
}

/** How high it is at least, where it is to be written on. */
const leastOf = ({ minHeight }: KeyValue, padding: number): Pick<Strip, 'least'> =>
  minHeight === undefined ? {} : { least: minHeight * MM + padding };

/** Tells where an answer came to stand that can be linked to. */
const placedAt = ({ anchor }: KeyValue, { anchors }: MeasureContext): Pick<Strip, 'onPlaced'> =>
  anchor === undefined ? {} : { onPlaced: (page, top) => anchors.set(anchor, { page, top }) };

function pairInColumns(item: KeyValue, list: StructureNode, context: MeasureContext): Strip {
  const { shaper, width } = context;
  const entry = addNode(list, 'LI');
  const valueLeft = Math.min(width * LABEL_SHARE, LABEL_MOST);
  const labelWidth = valueLeft - GUTTER;
  const label = addNode(entry, 'Lbl');
  const body = addNode(entry, 'LBody');
  const head = [
    ...paragraphLines(shaper, item.label, labelWidth, label, { weight: 'bold' }),
    ...hintLines(item.hint, labelWidth, body, context),
  ];
  const value = bodyLines(item, width - valueLeft, body, context);
  return {
    cells: [
      { left: 0, width: labelWidth, lines: head },
      { left: valueLeft, width: width - valueLeft, lines: value },
    ],
    before: 0,
    paddingTop: 4,
    paddingBottom: 4.5,
    wholeUnder: WHOLE_UNDER,
    ...leastOf(item, 8.5),
    frame: ruleBelow,
    ...placedAt(item, context),
  };
}

function pairStacked(item: KeyValue, list: StructureNode, context: MeasureContext): Strip[] {
  const { shaper, width } = context;
  const entry = addNode(list, 'LI');
  const label = addNode(entry, 'Lbl');
  const body = addNode(entry, 'LBody');
  return [
    {
      cells: [
        {
          left: 0,
          width,
          lines: [
            ...paragraphLines(shaper, item.label, width, label, { weight: 'bold', size: LABEL_SIZE }),
            ...hintLines(item.hint, width, body, context),
          ],
        },
      ],
      before: 9,
      paddingBottom: 3,
      wholeUnder: WHOLE_UNDER,
      keepWithNext: true,
      ...placedAt(item, context),
    },
    {
      cells: [
        {
          left: INSET,
          width: width - INSET * 2,
          lines: bodyLines(item, width - INSET * 2, body, context),
        },
      ],
      before: 0,
      paddingTop: 5,
      paddingBottom: 6,
      wholeUnder: 50,
      ...leastOf(item, 11),
      frame: boxAround,
    },
  ];
}

/** Lists that follow each other differ only in their look: a reader hears one list of all their questions. */
function listToFill(parent: StructureNode): StructureNode {
  const last = parent.children.at(-1);
  return last?.numbering === 'None' ? last : addNode(parent, 'L', { numbering: 'None' });
}

export function measureKeyValueList(block: KeyValueListBlock, context: MeasureContext): Strip[] {
  if (block.items.length === 0) return [];
  const list = listToFill(context.parent);
  const strips =
    block.layout === 'beside'
      ? measureBeside(block, list, context)
      : block.items.flatMap((item) =>
          block.layout === 'columns'
            ? [pairInColumns(item, list, context)]
            : pairStacked(item, list, context),
        );
  strips[0]!.before = context.isForm ? 4 : 8;
  if (block.layout !== 'stacked') {
    // Neither the first nor the last pair of a list stands alone on a page.
    for (const pair of [strips[0], strips.at(-2)])
      if (pair && pair !== strips.at(-1) && stripHeight(pair) < TALL) pair.keepWithNext = true;
  }
  return strips;
}
