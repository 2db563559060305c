/**
 * `npm run edition:report [-- ID …]`: what changed beneath the chapters and patches of editions since they were made.
 * `--accept` writes into each file that its original was looked at as it is now. `--strict` makes the exit status 1 if
 * something needs a look. `--root FOLDER` for editions in FOLDER/editions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listEditions } from '../src/editions/edition-chain.ts';
import { nearestName } from '../src/lib/nearest-name.ts';
import { acceptOriginal } from './edition-report/accept-original.ts';
import { findOverlays } from './edition-report/find-overlays.ts';
import { hasNews, printReport } from './edition-report/print-report.ts';
import { readOldText } from './edition-report/read-old-text.ts';
import { reportOverlay } from './edition-report/report-overlay.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean' }, strict: { type: 'boolean' }, root: { type: 'string' } },
});
const known = listEditions(values.root);
for (const id of positionals) {
  if (known.includes(id)) continue;
  console.error(`There is no edition '${id}'. Did you mean '${nearestName(id, known) ?? ''}'?`);
  process.exit(2);
}

let news = false;
let count = 0;
for (const id of positionals.length > 0 ? positionals : known) {
  const reports = findOverlays(id, values.root).map((overlay) => reportOverlay(overlay, readOldText));
  count += reports.length;
  if (reports.length === 0 && positionals.length === 0) continue;
  console.log(`${printReport(id, reports)}\n`);
  news ||= hasNews(reports);
  if (!values.accept) continue;
  for (const { overlay, state, now } of reports) {
    if (now === undefined || state === 'unchanged') continue;
    const text = readFileSync(overlay.path, 'utf8');
    writeFileSync(overlay.path, acceptOriginal(text, overlay.kind, now));
    console.log(`${overlay.name}: basedOn: ${now}`);
  }
}
if (count === 0 && positionals.length === 0) console.log('No edition lays a chapter or a patch over ours.');
process.exitCode = values.strict && news && !values.accept ? 1 : 0;
