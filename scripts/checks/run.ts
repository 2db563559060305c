/**
 * Runs content rules: `node scripts/checks/run.ts content` (sources of the site) or `… built` (the built site, with
 * FOLDER and BASE). Names after that run single rules. Exit status 1 if any rule found a problem.
 */
import * as abbreviations from './abbreviations.ts';
import * as anchors from './anchors.ts';
import * as bankHolidays from './bank-holidays.ts';
import * as chapterNames from './chapter-names.ts';
import * as contentPolicy from './content-policy.ts';
import * as dataNames from './data-names.ts';
import { didYouMean } from './did-you-mean.ts';
import * as documentedImports from './documented-imports.ts';
import * as editionCoverage from './edition-coverage.ts';
import * as editionFigures from './edition-figures.ts';
import * as editionSchema from './edition-schema.ts';
import * as internalLinks from './internal-links.ts';
import * as licences from './licences.ts';
import * as nextChecks from './next-checks.ts';
import * as overlays from './overlays.ts';
import * as pageWeight from './page-weight.ts';
import * as personalData from './personal-data.ts';
import { formatProblem, type Problem } from './problem.ts';
import * as provisions from './provisions.ts';
import * as reviewDates from './review-dates.ts';
import * as sentenceLength from './sentence-length.ts';
import * as templates from './templates.ts';
import * as versions from './versions.ts';

interface ContentRule {
  check: () => Problem[];
  summarise?: () => string[];
  /** What somebody has to do some day. It fails nothing. */
  warn?: () => string[];
}

const groups: Record<string, Record<string, ContentRule>> = {
  content: {
    provisions,
    'chapter-names': chapterNames,
    'data-names': dataNames,
    anchors,
    abbreviations,
    'edition-coverage': editionCoverage,
    'edition-figures': editionFigures,
    overlays,
    'edition-schema': editionSchema,
    'review-dates': reviewDates,
    'next-checks': nextChecks,
    versions,
    'bank-holidays': bankHolidays,
    'sentence-length': sentenceLength,
    'personal-data': personalData,
    templates,
    licences,
    'documented-imports': documentedImports,
  },
  built: { 'internal-links': internalLinks, 'content-policy': contentPolicy, 'page-weight': pageWeight },
};

const [group = 'content', ...wanted] = process.argv.slice(2);
const rules = groups[group];
const unknown = rules ? wanted.find((name) => !(name in rules)) : group;
if (!rules || unknown !== undefined) {
  const names = Object.keys(rules ?? groups);
  console.error(
    `There is no '${unknown}'.${didYouMean(unknown ?? '', names)} There are: ${names.join(', ')}`,
  );
  process.exit(2);
}

let failed = 0;
for (const [name, rule] of Object.entries(rules)) {
  if (wanted.length && !wanted.includes(name)) continue;
  let problems: Problem[];
  try {
    problems = rule.check();
  } catch (error) {
    problems = [{ file: name, message: error instanceof Error ? error.message : String(error) }];
  }
  console.log(`${problems.length ? 'FAILED' : 'passed'}  ${name}`);
  for (const problem of problems) console.error(`  ${formatProblem(problem)}`);
  if (problems.length) failed += 1;
  else {
    for (const line of rule.summarise?.() ?? []) console.log(`  ${line}`);
    for (const line of rule.warn?.() ?? []) console.warn(`  warning: ${line}`);
  }
}
process.exitCode = failed ? 1 : 0;
