import { listItem } from '../list-item.ts';
import type {
  Block,
  BoxBlock,
  ContentsEntry,
  DocumentModel,
  KeyValue,
  ListBlock,
  Run,
  SignatureBlock,
  TableBlock,
  Text,
} from '../model.ts';
import { signatureMethodInWords } from '../format-answer.ts';

const NOT_YET_ANSWERED = 'Not yet answered';

/**
 * A document as plain text for an e-mail, a case system or a screen reader: headings underlined, "Label: value",
 * tables row by row with the column's label before each value. Nothing of the model is left out but drawings.
 */
export function renderText(model: DocumentModel): string {
  const names = new Set([model.edition.agency, model.edition.title]);
  const head = [model.marking, [...names].join(', ')].filter(Boolean).join('\n');
  const foot = model.template ? `${model.template.id}, version ${model.template.version}` : '';
  const parts = [head, ...model.blocks.map(renderBlock), foot].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

/** Blocks as plain text, with an empty line between them. */
export const renderBlocks = (blocks: readonly Block[]): Text =>
  blocks
    .map(renderBlock)
    .filter((text) => text !== '')
    .join('\n\n');

function renderBlock(block: Block): Text {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block.text, block.level);
    case 'paragraph':
      return withAddresses(block);
    case 'keyValueList':
      return block.items.map(renderKeyValue).join(block.layout === 'stacked' ? '\n\n' : '\n');
    case 'table':
      return renderTable(block);
    case 'list':
      return renderList(block);
    case 'figure':
      return block.alternative;
    case 'signature':
      return renderSignature(block);
    case 'blankLines':
      return [`${block.label}:`, block.hint].filter(Boolean).join('\n');
    case 'box':
      return renderBox(block);
    case 'contents':
      return renderContents(block.entries);
  }
}

function renderBox({ title, blocks }: BoxBlock): Text {
  const inner = blocks.map(renderBlock).join('\n\n');
  if (inner === '') return title;
  return `${/[.?!:]$/.test(title) ? title : `${title}:`}\n${hanging('  ', inner, '  ')}`;
}

/** Plain text has no links: an address outside the document follows the words that lead to it. */
function withAddresses({ text, runs }: { text: Text; runs?: Run[] | undefined }): Text {
  if (!runs) return text;
  return runs
    .map((run) =>
      run.link && !run.link.startsWith('#') && run.link !== run.text
        ? `${run.text} (${run.link.replace(/^(mailto|tel):/, '')})`
        : run.text,
    )
    .join('');
}

function renderList(list: ListBlock): Text {
  return list.items
    .map((each, index) => {
      const item = listItem(each);
      const below = item.list ? `\n${renderList(item.list)}` : '';
      return hanging(list.ordered ? `${index + 1}. ` : '- ', `${withAddresses(item)}${below}`);
    })
    .join('\n');
}

function renderContents(entries: readonly ContentsEntry[], indent = ''): Text {
  return entries
    .flatMap(({ text, entries: below }) => [
      `${indent}${text}`,
      ...(below ? [renderContents(below, `${indent}  `)] : []),
    ])
    .join('\n');
}

function renderHeading(text: Text, level: number): Text {
  const lines = text.replaceAll('\n', ' ');
  const stroke = ['=', '=', '-', '~', '.'][level] ?? '-';
  return `${lines}\n${stroke.repeat(Math.min([...lines].length, 78))}`;
}

function renderKeyValue({ label, hint, value, runs, missing, tag }: KeyValue): Text {
  const name = hint === undefined ? label : `${label} (${hint})`;
  return labelled(name, valueOf({ text: withAddresses({ text: value, runs }), missing, tag }));
}

function valueOf(cell: { text: Text; missing?: boolean | undefined; tag?: KeyValue['tag'] }): Text {
  const words = cell.missing && cell.text === '' ? NOT_YET_ANSWERED : cell.text;
  return cell.tag ? `${words} [${cell.tag.letter}]` : words;
}

/** One line stands after its label, several stand below it, moved in. */
function labelled(label: Text, value: Text): Text {
  if (value === '') return `${label}:`;
  return value.includes('\n') ? `${label}:\n${hanging('  ', value, '  ')}` : `${label}: ${value}`;
}

function hanging(first: string, text: Text, rest = ' '.repeat(first.length)): Text {
  return text
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${index === 0 ? first : rest}${line}`))
    .join('\n');
}

function renderTable(table: TableBlock): Text {
  const rows = table.rows.map((row, index) => {
    const cells = row.cells.map((cell, column) => ({
      label: table.columns[column]?.label ?? '',
      value: valueOf({ ...cell, text: withAddresses(cell) }),
    }));
    // In a row that is to be written in, what is empty is the place to write.
    const shown = row.minHeight === undefined ? cells.filter(({ value }) => value !== '') : cells;
    const lines = table.hasRowHeads
      ? statementLines(shown)
      : shown.map(({ label, value }) => labelled(label, value));
    const details = (row.details ?? []).map(renderKeyValue);
    return hanging(`${index + 1}. `, [...lines, ...details].join('\n'));
  });
  return [...(table.showCaption === false ? [] : [`${table.caption}:`]), ...rows].join('\n');
}

/** The head of a row stands alone; the other cells follow with their labels. */
function statementLines([head, ...cells]: { label: Text; value: Text }[]): Text[] {
  return [head?.value ?? '', ...cells.map(({ label, value }) => labelled(label, value))];
}

function renderSignature(block: SignatureBlock): Text {
  // A missing signature may still have a date or a capacity: they are kept beside the gap.
  const lines = [
    block.missing ? NOT_YET_ANSWERED : '',
    block.statement,
    [block.name, block.capacity].filter(Boolean).join(', '),
    signatureMethodInWords(block.method),
    block.signedOn ? `Signed on ${block.signedOn}` : '',
  ];
  return labelled(block.label, lines.filter(Boolean).join('\n'));
}
