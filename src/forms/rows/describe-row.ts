/** What names a row on its summary card, and the tags beside it. */
import { dateInWords } from '../../lib/date-in-words.ts';
import { isPlainObject } from '../state/answer-path.ts';
import type { ShownNode } from '../theme/form-schema.ts';

/** The first answer among `question.summary`, or the first text; "Action 2" while there is none. */
export function describeRow(row: unknown, group: ShownNode, index: number): string {
  const answers = isPlainObject(row) ? row : {};
  const parts = group.items?.properties ?? {};
  const order = group.question?.summary ?? Object.keys(parts).filter((id) => isText(parts[id]));
  for (const id of order) {
    const words = parts[id] && Object.hasOwn(answers, id) ? answerInWords(answers[id], parts[id]) : '';
    if (words !== '') return shorten(words);
  }
  const label = group.question?.itemLabel ?? 'row';
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} ${index + 1}`;
}

export interface RowTag {
  id: string;
  words: string;
  /** The value of a rating, which has a shape of its own. */
  rating?: string;
}

/** Ratings and choices of the row, up to three, and how many rows stand inside it. */
export function rowTags(row: unknown, group: ShownNode): RowTag[] {
  const answers = isPlainObject(row) ? row : {};
  const tags = Object.entries(group.items?.properties ?? {}).flatMap(([id, part]): RowTag[] => {
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (value === undefined || part.readOnly) return [];
    if (part.question?.type === 'rag') {
      return [{ id, words: answerInWords(value, part), rating: String(value) }];
    }
    if (part.question?.type === 'select') return [{ id, words: answerInWords(value, part) }];
    if (part.question?.type === 'date' && id !== group.question?.summary?.[0]) {
      const words = answerInWords(value, part);
      return words === '' ? [] : [{ id, words: `${part.title}: ${words}` }];
    }
    if (part.question?.type === 'repeatingGroup' && Array.isArray(value) && value.length > 0) {
      return [{ id, words: `${part.title}: ${value.length}` }];
    }
    return [];
  });
  const ratings = tags.filter((tag) => tag.rating !== undefined);
  return [...ratings, ...tags.filter((tag) => tag.rating === undefined)].slice(0, 4);
}

const isText = (part: ShownNode | undefined): boolean =>
  part?.question !== undefined && ['text', 'longText', 'person'].includes(part.question.type);

function answerInWords(value: unknown, part: ShownNode): string {
  if (isPlainObject(value)) return typeof value['name'] === 'string' ? value['name'].trim() : '';
  if (part.options) return part.options.find((option) => option.const === value)?.title ?? String(value);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return part.question?.type === 'date' ? fullDate(value) : value.trim();
}

const fullDate = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value) : '');

/** The first line, cut between characters and not within one. */
function shorten(words: string, most = 90): string {
  const line = words.split('\n')[0] ?? '';
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most).join('').trimEnd()}…`;
}
