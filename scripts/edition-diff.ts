/**
 * `npm run edition:diff -- A B [--html FILE]`: two editions side by side, as text, or as a page of its own in FILE. Exit
 * status 0, also where they differ; 1 if an edition is not there or wrong.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultRoot } from '../src/editions/edition-chain.ts';
import { comparisonHtml } from './edition-diff/comparison-html.ts';
import { comparisonText } from './edition-diff/comparison-text.ts';
import { compareSides, countDifferences, differencesInWords } from './edition-diff/compare-sides.ts';
import { readSide } from './edition-diff/read-side.ts';
import { Refusal } from './render/refusal.ts';

const usage = 'Usage: npm run edition:diff -- ONE OTHER [--html FILE]';

try {
  const { values, positionals } = parseArgs({
    options: { html: { type: 'string' } },
    allowPositionals: true,
  });
  const [one, other, ...rest] = positionals;
  if (one === undefined || other === undefined || rest.length > 0)
    throw new Refusal(`Give the ids of two editions.\n${usage}`);
  const comparison = compareSides(readSide(one, defaultRoot()), readSide(other, defaultRoot()));
  if (values.html === undefined) console.log(comparisonText(comparison));
  else {
    const file = resolve(process.env['INIT_CWD'] ?? '.', values.html);
    writeFileSync(file, comparisonHtml(comparison));
    console.log(`${file}: ${differencesInWords(countDifferences(comparison))}`);
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isOption =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(isOption ? `${message}\n${usage}` : message);
  process.exitCode = 1;
}
