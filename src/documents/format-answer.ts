import type { SchemaNode } from '../schemas/template.ts';
import { formatDate, formatDateTime } from './format-date.ts';
import { formatDuration, withUnit } from './format-number.ts';
import { hasContent } from './has-content.ts';
import type { KeyValue, Text } from './model.ts';

/** An answer as a person reads it, with a tag where it is a rating. */
export interface FormattedAnswer {
  text: Text;
  tag?: KeyValue['tag'];
}

const ragTags: Record<string, KeyValue['tag']> = {
  green: { tone: 'green', letter: 'G' },
  amber: { tone: 'amber', letter: 'A' },
  red: { tone: 'red', letter: 'R' },
};

/**
 * Puts one answer into words: dates, times, options by their labels, people and signatures in lines. What the
 * template does not foresee (an option of an older version, text where a number is due) is shown as it stands, so
 * that nothing typed is lost. Lines are separated by a line feed; an empty answer is an empty string.
 */
export function formatAnswer(node: SchemaNode, value: unknown): FormattedAnswer {
  if (!hasContent(value)) return { text: '' };
  const tag = node.question?.type === 'rag' && typeof value === 'string' ? ragTags[value] : undefined;
  return tag ? { text: inWords(node, value), tag } : { text: inWords(node, value) };
}

function inWords(node: SchemaNode, value: unknown): Text {
  if (Array.isArray(value)) return listInWords(node, value);
  if (typeof value === 'object' && value !== null)
    return partsInWords(node, value as Record<string, unknown>);
  if (node.oneOf) return optionInWords(node, value);
  switch (node.question?.type) {
    case 'date':
      return formatDate(String(value));
    case 'dateTime':
      return formatDateTime(String(value));
    case 'duration':
      return typeof value === 'number' ? formatDuration(value) : String(value);
    case 'number':
      return typeof value === 'number' ? withUnit(value, node.question.unit) : String(value);
    default:
      return node.format === 'date' ? formatDate(String(value)) : scalarInWords(value);
  }
}

function scalarInWords(value: unknown): Text {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
}

function optionInWords(node: SchemaNode, value: unknown): Text {
  return node.oneOf?.find((option) => option.const === value)?.title ?? scalarInWords(value);
}

function listInWords(node: SchemaNode, value: unknown[]): Text {
  const item = node.items ?? {};
  return value
    .filter(hasContent)
    .map((entry) => {
      const words = inWords(item, entry);
      return typeof entry === 'object' ? oneLine(words, Object.values(entry as object)) : words;
    })
    .join('\n');
}

function partsInWords(node: SchemaNode, value: Record<string, unknown>): Text {
  if (node.question?.type === 'person') return personInWords(value);
  if (node.question?.type === 'signature') return signatureInWords(node, value);
  return Object.entries(value)
    .filter(([, part]) => hasContent(part))
    .map(([key, part]) => {
      const child = node.properties?.[key] ?? {};
      const words = inWords(child, part);
      // A row of a table inside an answer is one line: "April: Planned 2, Held 1".
      return `${child.title ?? key}: ${isRow(child) ? oneLine(words, Object.values(part as object)) : words}`;
    })
    .join('\n');
}

/** Short parts on one line, "April: Planned: 2, Held: 1"; parts with lines of their own keep them. */
const oneLine = (words: Text, parts: unknown[]): Text =>
  words.split('\n').length <= parts.filter(hasContent).length ? words.replaceAll('\n', ', ') : words;

const isRow = (node: SchemaNode) => node.properties !== undefined && node.question === undefined;

/** The name on a line of its own, the role and organisation under it. */
function personInWords(value: Record<string, unknown>): Text {
  const { name, role, organisation, ...rest } = value;
  const lines = [[name], [role, organisation], ...Object.values(rest).map((part) => [part])];
  return lines
    .map((line) => line.filter(hasContent).map(String).join(', '))
    .filter(Boolean)
    .join('\n');
}

/** A signature where there is no room for a signature block: in a table, or as plain text. */
function signatureInWords(node: SchemaNode, value: Record<string, unknown>): Text {
  const capacity = hasContent(value['capacity']) ? value['capacity'] : node.question?.capacity;
  const method = node.properties?.['method'];
  const lines = [
    [value['name'], capacity].filter(hasContent).map(String).join(', '),
    hasContent(value['signedOn']) ? `Signed on ${formatDate(String(value['signedOn']))}` : '',
    hasContent(value['method'])
      ? (signatureMethodInWords(String(value['method'])) ?? inWords(method ?? {}, value['method']))
      : '',
  ];
  return lines.filter(Boolean).join('\n');
}

const methods: Record<string, Text> = {
  typed: 'Signed by typing the name',
  drawn: 'Signed by drawing',
  wetInk: 'To be signed in ink',
};
/** How it was signed, in words; undefined for a way that the product does not know. */
export const signatureMethodInWords = (method: string): Text | undefined =>
  Object.hasOwn(methods, method) ? methods[method] : undefined;
