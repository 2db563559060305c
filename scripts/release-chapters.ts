/**
 * `npm run chapter:release -- SLUG… --summary "…"` keeps the words of chapters as their next version, for the page of
 * changes. Without a slug it takes every chapter that has changed. `--date YYYY-MM-DD` for another day than today.
 * Exit status 1 and nothing written if something is wrong.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { wholeChapterText } from '../src/lib/chapter-text.ts';
import { isRealDate } from '../src/lib/is-real-date.ts';
import { loadContent, loadVersions } from '../src/schemas/load-content.ts';
import { didYouMean } from './checks/did-you-mean.ts';

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { summary: { type: 'string' }, date: { type: 'string' } },
});
const today = new Date().toISOString().slice(0, 10);
const date = values.date ?? today;
const summary = values.summary?.trim();
if (!summary)
  refuse('Say what changed, in a sentence to the reader: npm run chapter:release -- recording --summary "…"');
if (!isRealDate(date) || date > today)
  refuse(`--date ${date} is no day that has been. Write it as ${today}.`);

const { chapters } = loadContent();
const slugs = chapters.map(({ slug }) => slug);
for (const name of positionals) {
  if (!slugs.includes(name)) refuse(`There is no chapter '${name}'.${didYouMean(name, slugs)}`);
}
const versions = loadVersions();
const changed = chapters.flatMap((chapter) => {
  const last = versions.get(chapter.slug)?.at(-1);
  const text = `${wholeChapterText(chapter)}\n`;
  return last?.text === text ? [] : [{ chapter, text, last, version: (last?.version ?? 0) + 1 }];
});
const wanted = changed.filter(
  ({ chapter }) => positionals.length === 0 || positionals.includes(chapter.slug),
);
for (const { chapter, last } of wanted) {
  if (last && last.date > date)
    refuse(`${chapter.slug}: its version ${last.version} is of ${last.date}, later than ${date}.`);
}
for (const { chapter, text, version } of wanted) {
  const folder = `src/content/versions/${chapter.slug}`;
  const file = `${folder}/${version}.yaml`;
  if (existsSync(file)) refuse(`${file} is there already. A version is never overwritten.`);
  mkdirSync(folder, { recursive: true });
  const data = { version, date, summary, title: chapter.title, text };
  writeFileSync(file, stringify(data, { lineWidth: 0, blockQuote: 'literal' }));
  console.log(`${file}: version ${version} of ${date}`);
}
const same = positionals.filter((name) => !wanted.some(({ chapter }) => chapter.slug === name));
for (const name of same) console.log(`${name} has not changed since its last version.`);
if (wanted.length === 0 && positionals.length === 0)
  console.log('No chapter has changed since its last version.');
