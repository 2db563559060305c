/** What changed in a chapter of ours since an agency made its own text from it. */
import { parse } from 'yaml';
import { chapterText, wholeChapterText } from '../../src/lib/chapter-text.ts';
import { readCarried } from '../../src/lib/read-carried.ts';
import { frontMatterOf } from './find-overlays.ts';
import { sayChanged, sayChanges } from './say-changes.ts';

interface Head {
  inBrief?: string[];
  [key: string]: unknown;
}

const read = (text: string): { head: Head; body: string } => {
  const head = frontMatterOf(text);
  const end = /^---\r?\n.*?\r?\n---\r?\n/s.exec(text)?.[0].length ?? 0;
  return { head: (parse(head) ?? {}) as Head, body: text.slice(end) };
};

const carriedIn = (body: string) => readCarried(body).flatMap(({ ids }) => ids);
const listed = (what: string, ids: readonly string[]) =>
  ids.length === 0 ? [] : [`${what}: ${ids.join(', ')}`];

/** Keys of the front matter that a reader sees or that decide where the chapter stands. */
const shown = ['title', 'section', 'order', 'description', 'askedAs', 'templates', 'settings'];

/** The difference between the chapter as it was and as it is, as lines; empty if a reader would see none. */
export const compareChapter = (before: string, after: string): string[] => {
  const [old, now] = [read(before), read(after)];
  const [oldIds, ids] = [carriedIn(old.body), carriedIn(now.body)];
  const text = ({ head, body }: typeof old) => wholeChapterText({ inBrief: head.inBrief ?? [], body });
  return [
    ...shown.flatMap((key) => sayChanged(key, old.head[key], now.head[key])),
    ...listed(
      'It carries besides',
      ids.filter((id) => !oldIds.includes(id)),
    ),
    ...listed(
      'It no longer carries',
      oldIds.filter((id) => !ids.includes(id)),
    ),
    ...sayChanges(text(old), text(now)),
    ...sayChanged('Reviewed', old.head['lastReviewed'], now.head['lastReviewed']),
  ];
};

const headingsIn = (body: string) =>
  chapterText(body)
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice('## '.length));

/** What can be said without the chapter as it was: what ours has now and the agency's text has not. */
export const compareWithOwn = (own: string, after: string): string[] => {
  const [theirs, now] = [read(own), read(after)];
  const leftOut = (theirs.head['leavesOut'] as { id: string }[] | undefined)?.map(({ id }) => id) ?? [];
  const accounted = [...carriedIn(theirs.body), ...leftOut];
  const headings = headingsIn(theirs.body);
  return [
    ...listed(
      'Sections of ours that yours has under another heading or not at all',
      headingsIn(now.body)
        .filter((each) => !headings.includes(each))
        .map((each) => `“${each}”`),
    ),
    ...listed(
      'Provisions that ours carries and yours does not',
      carriedIn(now.body).filter((id) => !accounted.includes(id)),
    ),
  ];
};
