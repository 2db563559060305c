import type { PrintBlock } from '../../schemas/template.ts';
import type { Block, KeyValue, SignatureBlock, Text } from '../model.ts';
import { buildQuestions } from '../build-questions.ts';
import { isGroup, labelOf, type Spot } from '../walk.ts';
import { blankFixedTable, blankGroupTable, blankStatements } from './blank-table.ts';
import type { BlankWalk } from './blank-walk.ts';
import { fieldsOf } from './fields-of.ts';
import { toWriteIn } from './to-write-in.ts';

/** Least height of an answer that is written by hand, and of a line of it, in millimetres. */
const ANSWER_HEIGHT = 9;
const LINE_HEIGHT = 8;
const STORY_LINES = 6;
/** A hint of more characters is guidance for the screen: paper has no room for it. */
const SHORT_HINT = 110;

/** How a question stands on paper, to be answered with a pen. */
export function blankQuestion(
  walk: BlankWalk,
  spot: Spot,
  hints: PrintBlock,
  minHeight?: number,
  within = '',
): Block[] {
  const { node } = spot;
  const type = node.question?.type;
  if (type === 'staticText') return buildQuestions(walk, [spot]);
  if (type === 'signature') return [blankSignature(walk, spot, within)];
  if (type === 'longText') return [blankStory(walk, spot, hints, minHeight, within)];
  if (isGroup(node)) return blankGroupTable(walk, spot, hints, within);
  if (type === 'statementList' || type === 'clauseList') return blankStatements(walk, spot);
  if (type === 'table') return [blankFixedTable(walk, spot, hints, within)];
  return [{ kind: 'keyValueList', layout: 'columns', items: [blankAnswer(walk, spot, minHeight, within)] }];
}

const nameOf = (spot: Spot, within: Text): Text => [within, labelOf(spot)].filter(Boolean).join(', ');

/** The hint of a question, where it is short. */
const hintOf = ({ node }: Spot): { hint?: Text } =>
  node.description && node.description.length <= SHORT_HINT ? { hint: node.description } : {};

function blankAnswer(walk: BlankWalk, spot: Spot, minHeight = ANSWER_HEIGHT, within = ''): KeyValue {
  const fields = fieldsOf(walk, { ...spot, name: nameOf(spot, within) });
  const parts = fields.filter(({ label }) => label !== undefined).length;
  return {
    label: withUnit(spot),
    value: toWriteIn(fields),
    ...hintOf(spot),
    minHeight: Math.max(minHeight, parts * LINE_HEIGHT),
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
  { lineHeight = LINE_HEIGHT, minHeight }: PrintBlock,
  own: number | undefined,
  within: Text,
): Block {
  const height = own ?? minHeight;
  const count = height === undefined ? STORY_LINES : Math.max(2, Math.round(height / lineHeight));
  const [field] = fieldsOf(walk, { ...spot, name: nameOf(spot, within) });
  return {
    kind: 'blankLines',
    label: labelOf(spot),
    ...hintOf(spot),
    count,
    lineHeight,
    ...(field ? { field } : {}),
  };
}

function blankSignature(walk: BlankWalk, spot: Spot, within: Text): SignatureBlock {
  const { node, path, section } = spot;
  const { capacity = '', statement } = node.question ?? {};
  return {
    kind: 'signature',
    label: labelOf(spot),
    capacity,
    ...(statement ? { statement } : {}),
    name: '',
    signedOn: '',
    method: 'wetInk',
    ...(walk.isFillable ? { fields: signatureFields(path, nameOf(spot, within), capacity) } : {}),
    section,
  };
}

/** A signature in a file that is typed into: a name may be typed, or the line signed in ink after printing. */
function signatureFields(path: string, name: Text, capacity: Text): NonNullable<SignatureBlock['fields']> {
  return {
    name: { path: `${path}.name`, name: `${name}: name`, kind: 'line' },
    ...(capacity ? {} : { capacity: { path: `${path}.capacity`, name: `${name}: capacity`, kind: 'line' } }),
    signedOn: { path: `${path}.signedOn`, name: `${name}: date`, kind: 'line' },
    method: {
      path: `${path}.method`,
      name: `${name}: how you sign`,
      kind: 'one',
      options: [
        { value: 'typed', title: 'By typing my name' },
        { value: 'wetInk', title: 'In ink on the line' },
      ],
    },
  };
}
