import type { ActionTable } from './list-actions.ts';

/** A spreadsheet takes text that begins with one of these for a formula, and runs it. An apostrophe before it stops that. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table with commas (RFC 4180) in UTF-8, with the mark by which Excel knows it. */
export function renderActionTable({ columns, actions }: ActionTable): string {
  const lines = [
    ['Number', 'File', ...columns],
    ...actions.map(({ number, files, cells }) => [String(number), files.join(' ') || 'none', ...cells]),
  ];
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
