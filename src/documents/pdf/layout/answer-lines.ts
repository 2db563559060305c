/** The lines of one answer: its words, or that it is still missing. */
import type { KeyValue, Run } from '../../model.ts';
import { ALERT } from '../look.ts';
import type { StructureNode } from '../structure.ts';
import type { Shaper } from '../text/shape.ts';
import { runLines } from './run-lines.ts';
import type { Line } from './strip.ts';
import { TAG_ROOM, withTag } from './tag.ts';
import type { TextStyle } from './text-lines.ts';

export const NOT_YET_ANSWERED = 'Not yet answered';

export function answerLines(
  shaper: Shaper,
  answer: { text: string; runs?: Run[]; missing?: boolean; tag?: KeyValue['tag'] },
  width: number,
  node: StructureNode,
  style: TextStyle = {},
): Line[] {
  const isMissing = answer.missing === true && answer.text.trim() === '';
  const text = isMissing ? NOT_YET_ANSWERED : answer.text;
  const indent = answer.tag ? TAG_ROOM : 0;
  const look: TextStyle = isMissing ? { ...style, weight: 'bold', colour: ALERT } : { ...style, indent };
  return withTag(
    shaper,
    runLines(shaper, { text, runs: isMissing ? undefined : answer.runs }, width, node, look),
    answer.tag,
  );
}
