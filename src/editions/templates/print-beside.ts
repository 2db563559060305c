import type { QuestionType } from '../../schemas/question.ts';
import type { PrintBlock, SchemaNode, Template } from '../../schemas/template.ts';
import type { Place } from './add-question.ts';

type Kind = PrintBlock['kind'];

/** How a question prints in a block of its own. Short answers share a block of fields. */
const kinds: Readonly<Record<QuestionType, Kind>> = {
  text: 'fields',
  longText: 'box',
  date: 'fields',
  dateTime: 'fields',
  duration: 'fields',
  number: 'fields',
  radio: 'fields',
  select: 'fields',
  yesNo: 'fields',
  yesNoMaybe: 'fields',
  rag: 'fields',
  checkboxes: 'fields',
  person: 'fields',
  signature: 'signatures',
  statementList: 'statements',
  clauseList: 'clauses',
  table: 'table',
  repeatingGroup: 'table',
  staticText: 'static',
};

/** Least heights in millimetres in the blank copy, where a patch says nothing. */
const heights: Partial<Record<Kind, number>> = { fields: 11, box: 27, signatures: 18 };

interface Printed extends Place {
  id: string;
  node: SchemaNode;
  /** The section of the question, where it stands in the form itself. */
  section: string | undefined;
  minHeight: number | undefined;
}

const holds = (block: PrintBlock, id: string | undefined) =>
  id !== undefined && block.questions.flat().includes(id);

const ownBlock = ({ id, node, section, minHeight }: Printed): PrintBlock => {
  const kind = kinds[node.question?.type ?? 'text'];
  const height = minHeight ?? heights[kind];
  return {
    kind,
    ...(section === undefined ? {} : { section }),
    questions: kind === 'fields' || kind === 'signatures' ? [[id]] : [id],
    ...(height === undefined ? {} : { minHeight: height }),
    ...(kind === 'box' ? { lineHeight: 9 } : {}),
  };
};

/** The block with a line of its own for the question, below the line of the one before. */
const withLine = (block: PrintBlock, id: string, before: string | undefined): PrintBlock => {
  const line = block.questions.findIndex((entry) =>
    typeof entry === 'string' ? entry === before : entry.includes(before ?? ''),
  );
  return {
    ...block,
    questions: [...block.questions.slice(0, line + 1), [id], ...block.questions.slice(line + 1)],
  };
};

/** Where a new question of the form prints: in the block of the one before it, or in one of its own behind that. */
const onForm = (blocks: readonly PrintBlock[], printed: Printed): PrintBlock[] => {
  const { id, before, section } = printed;
  const own = ownBlock(printed);
  const found = blocks.findIndex((block) => holds(block, before));
  // The one before may not be printed; then the last block of the section is the place.
  const index = found === -1 ? blocks.findLastIndex((block) => block.section === section) : found;
  const block = blocks[index];
  if (!block) return [...blocks, own];
  const isShared = found !== -1 && own.kind === block.kind && own.kind === 'fields';
  return [
    ...blocks.slice(0, index),
    ...(isShared ? [withLine(block, id, before)] : [block, own]),
    ...blocks.slice(index + 1),
  ];
};

/** A line of its own inside each row, below the line of the question before. Other rows print what has no column. */
const inRows = (block: PrintBlock, { id, parent, before, minHeight }: Printed): PrintBlock => {
  if (!block.inner || !holds(block, parent)) return block;
  const line = block.inner.findIndex(({ questions }) => questions.includes(before ?? ''));
  const own = { questions: [id], ...(minHeight === undefined ? {} : { minHeight }) };
  return { ...block, inner: [...block.inner.slice(0, line + 1), own, ...block.inner.slice(line + 1)] };
};

/** The printed blocks of a template with a new question in them, beside the one it follows. */
export const printBeside = ({ print }: Template, printed: Printed): PrintBlock[] => {
  if (printed.node.question?.showInPrint === false) return print.blocks;
  if (printed.parent === '') return onForm(print.blocks, printed);
  return print.blocks.map((block) => inRows(block, printed));
};
