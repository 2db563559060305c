/** What changed between two versions of a chapter, line by line and, within a line, word by word. */
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
export interface ChangedLine {
  kind: 'changed' | 'added' | 'removed';
  /** The heading of the section that it stands in; empty above the first. */
  section: string;
  isHeading: boolean;
  pieces: Piece[];
}

/** Lines that share fewer of their words than this are two lines, not one that was reworded. */
const ALIKE = 0.4;

const wordsOf = (line: string) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const likeness = (a: string, b: string): number => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size, other.size);
};
const isHeading = (line: string) => /^#{2,6} /.test(line);
/** Without the marks of a heading or of an item: what is shown is a list anyway. */
const plain = (line: string) => line.replace(/^(?:#{2,6}|[-*+]) /, '');

/**
 * Words that were changed side by side are one removal and one addition: "three months" for "four weeks", and not a
 * word of the one, a word of the other, in turn. Nobody could listen to that.
 */
function reworded(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let gone = '';
  let come = '';
  const settle = () => {
    if (gone) pieces.push({ kind: 'removed', text: gone });
    if (come) pieces.push({ kind: 'added', text: come });
    gone = come = '';
  };
  const parts = diffWordsWithSpace(plain(before), plain(after));
  parts.forEach((part, index) => {
    if (part.removed) gone += part.value;
    else if (part.added) come += part.value;
    else if ((gone || come) && part.value.trim() === '' && index < parts.length - 1) {
      gone += part.value;
      come += part.value;
    } else {
      settle();
      pieces.push({ kind: 'same', text: part.value });
    }
  });
  settle();
  return pieces;
}

/** Sets lines that were taken out beside those that came instead. */
function pairUp(removed: string[], added: string[]) {
  const rest = [...added];
  const pairs: { before?: string; after?: string }[] = [];
  for (const before of removed) {
    const place = rest.findIndex(
      (after) => isHeading(after) === isHeading(before) && likeness(before, after) >= ALIKE,
    );
    if (place < 0) pairs.push({ before });
    else {
      for (const after of rest.splice(0, place)) pairs.push({ after });
      pairs.push({ before, ...(rest[0] === undefined ? {} : { after: rest[0] }) });
      rest.shift();
    }
  }
  return [...pairs, ...rest.map((after) => ({ after }))] as { before?: string; after?: string }[];
}

/**
 * @param before the older text, one line for each heading, paragraph and list item (`chapterText`)
 * @param after the newer text
 * @returns only the lines that differ, in reading order; none if the texts are the same.
 */
export const compareTexts = (before: string, after: string): ChangedLine[] => {
  const found: ChangedLine[] = [];
  let section = '';
  let removed: string[] = [];
  const enter = (line: string) => {
    if (line.startsWith('## ')) section = plain(line);
  };
  const settle = (added: string[]) => {
    for (const pair of pairUp(removed, added)) {
      if (pair.after !== undefined) enter(pair.after);
      const line = pair.after ?? pair.before ?? '';
      const place = { section, isHeading: isHeading(line) };
      if (pair.before !== undefined && pair.after !== undefined)
        found.push({ ...place, kind: 'changed', pieces: reworded(pair.before, pair.after) });
      else {
        const kind = pair.after === undefined ? 'removed' : 'added';
        found.push({ ...place, kind, pieces: [{ kind, text: plain(line) }] });
      }
    }
    removed = [];
  };
  for (const part of diffArrays(before.split('\n'), after.split('\n'))) {
    if (part.removed) removed = part.value;
    else if (part.added) settle(part.value);
    else {
      settle([]);
      part.value.forEach(enter);
    }
  }
  settle([]);
  return found;
};
