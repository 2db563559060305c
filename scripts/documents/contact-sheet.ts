import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cellsOf, tableHead, type Result } from './print-results.ts';

const run = promisify(execFile);
/** Dots per inch: enough to see whether a page looks right. */
const RESOLUTION = '50';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Writes `index.html`: the first page of every PDF, and the table of results. */
export async function writeContactSheet(folder: string, results: readonly Result[]): Promise<void> {
  const pictures = path.join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const pdfs = results.filter(({ fileName }) => fileName.endsWith('.pdf'));
  for (const { fileName } of pdfs) {
    const picture = path.join(pictures, fileName.replace(/\.pdf$/, ''));
    await run('pdftoppm', ['-r', RESOLUTION, '-png', '-singlefile', path.join(folder, fileName), picture]);
  }
  writeFileSync(path.join(folder, 'index.html'), pageOf(pdfs, results));
}

const figureOf = ({ template, filling, kind, fileName, pages }: Result): string => {
  const what = escaped(`${template}, ${filling}, ${kind}, ${pages ?? 0} pages`);
  const picture = escaped(`pictures/${fileName.replace(/\.pdf$/, '.png')}`);
  return `<figure><a href="${escaped(fileName)}"><img src="${picture}" alt="First page: ${what}"></a><figcaption>${what}</figcaption></figure>`;
};

const rowOf = (result: Result): string => {
  const cells = cellsOf(result).map((cell) => `<td>${escaped(cell)}</td>`);
  return `<tr${result.problems.length > 0 ? ' class="faulty"' : ''}>${cells.join('')}</tr>`;
};

const pageOf = (pdfs: readonly Result[], results: readonly Result[]): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Every document</title>
<style>
  body { font: 14px/1.4 sans-serif; margin: 24px; background: #eee; }
  .sheet { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
  figure { margin: 0; width: 240px; }
  img { width: 100%; border: 1px solid #999; background: #fff; }
  table { border-collapse: collapse; background: #fff; }
  td, th { border: 1px solid #999; padding: 2px 8px; text-align: left; }
  .faulty { background: #fdd; }
</style>
<h1>Every document: first pages</h1>
<div class="sheet">
${pdfs.map(figureOf).join('\n')}
</div>
<h1>Every document: results</h1>
<table>
<tr>${tableHead.map((head) => `<th>${head}</th>`).join('')}</tr>
${results.map(rowOf).join('\n')}
</table>
</html>
`;
