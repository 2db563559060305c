import { listItem } from '../list-item.ts';
import type {
  Block,
  ContentsEntry,
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
 * Blocks as HTML for the clipboard: what case systems, e-mail and word processors keep when text is pasted. Only plain
 * elements without styles, so that the other program's own look holds. Everything typed is escaped.
 */
export const renderHtml = (blocks: readonly Block[]): string => blocks.map(renderBlock).join('\n');

/** Plain text as HTML: a paragraph for each block of lines. */
export const textAsHtml = (text: Text): string =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p dir="auto">${lines(part)}</p>`)
    .join('\n');

const escape = (text: Text): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const lines = (text: Text): string => escape(text).replace(/\r\n|[\n\r]/g, '<br>');

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${words(block)}</p>`;
    case 'keyValueList':
      return block.items.map(renderPair).join('\n');
    case 'table':
      return renderTable(block);
    case 'list':
      return renderList(block);
    case 'figure':
      return `<p>${lines(block.alternative)}</p>`;
    case 'signature':
      return renderSignature(block);
    case 'blankLines':
      return `<p><b>${lines(block.label)}</b></p>`;
    case 'box':
      return `<blockquote><p><b>${lines(block.title)}</b></p>${renderHtml(block.blocks)}</blockquote>`;
    case 'contents':
      return renderEntries(block.entries);
  }
}

function words({ text, runs }: { text: Text; runs?: Run[] | undefined }): string {
  return runs ? runs.map(renderRun).join('') : lines(text);
}

function renderRun({ text, bold, italic, link }: Run): string {
  const leaning = italic ? `<i>${lines(text)}</i>` : lines(text);
  const heavy = bold ? `<b>${leaning}</b>` : leaning;
  return link && /^(https?|mailto|tel):/i.test(link) ? `<a href="${escape(link)}">${heavy}</a>` : heavy;
}

const answer = (cell: Pick<KeyValue, 'missing' | 'tag' | 'runs'> & { text: Text }): string => {
  if (cell.missing && cell.text === '') return NOT_YET_ANSWERED;
  return `${words(cell)}${cell.tag ? ` [${cell.tag.letter}]` : ''}`;
};

const renderPair = ({ label, value, ...rest }: KeyValue): string =>
  `<p dir="auto"><b>${lines(label)}:</b><br>${answer({ ...rest, text: value })}</p>`;

function renderTable({ caption, showCaption, columns, hasRowHeads, rows }: TableBlock): string {
  const heads = columns.map(({ label }) => `<th scope="col">${lines(label)}</th>`).join('');
  const body = rows.map(({ cells, details = [] }) => {
    const own = cells.map((cell, column) =>
      hasRowHeads && column === 0
        ? `<th scope="row">${answer(cell)}</th>`
        : `<td dir="auto">${answer(cell)}</td>`,
    );
    const more = details.map(renderPair).join('');
    const under = more === '' ? '' : `<tr><td colspan="${columns.length}">${more}</td></tr>`;
    return `<tr>${own.join('')}</tr>${under}`;
  });
  const title = showCaption === false ? '' : `<caption>${lines(caption)}</caption>`;
  return `<table border="1">${title}<thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function renderList({ ordered, items }: ListBlock): string {
  const name = ordered ? 'ol' : 'ul';
  const entries = items
    .map(listItem)
    .map((item) => `<li dir="auto">${words(item)}${item.list ? renderList(item.list) : ''}</li>`);
  return `<${name}>${entries.join('')}</${name}>`;
}

const renderEntries = (entries: readonly ContentsEntry[]): string =>
  `<ul>${entries.map(({ text, entries: below }) => `<li>${lines(text)}${below ? renderEntries(below) : ''}</li>`).join('')}</ul>`;

function renderSignature(block: SignatureBlock): string {
  const facts = [
    block.missing ? NOT_YET_ANSWERED : '',
    block.statement,
    [block.name, block.capacity].filter(Boolean).join(', '),
    signatureMethodInWords(block.method),
    block.signedOn ? `Signed on ${block.signedOn}` : '',
  ].filter((fact) => fact !== undefined && fact !== '');
  return `<p dir="auto"><b>${lines(block.label)}:</b><br>${facts.map((fact) => lines(fact ?? '')).join('<br>')}</p>`;
}
