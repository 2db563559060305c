/**
 * `npm run compare:specifications -- FOLDER [--all]`
 *
 * Compares every template with the specification it was written from, item by item: questions, prompts, options,
 * statements, clauses, rows, rules, messages, signatures and the answers of the examples. Prints how many were
 * specified and how many were built, and every difference that `compare-specifications/explanations.yaml` does not
 * explain. Exit status 1 if there is one. With `--all` the explained ones are printed, too.
 *
 * The specifications are no part of the product; nothing else reads them.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { applyEdition } from '../src/editions/apply-edition.ts';
import { loadEdition } from '../src/editions/load-edition.ts';
import { loadTemplates } from '../src/schemas/load-templates.ts';
import {
  itemsOfSpecification,
  itemsOfTemplate,
  kinds,
  type Item,
} from './compare-specifications/count-items.ts';
import {
  explain,
  findDifferences,
  type Difference,
  type Explanation,
} from './compare-specifications/find-differences.ts';
import { readSpecifications } from './compare-specifications/read-specifications.ts';

const root = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const folder = args.find((argument) => !argument.startsWith('--'));
const isAll = args.includes('--all');

interface Explanations {
  /** Which specification became which template. */
  templates: Record<string, string>;
  explanations: Explanation[];
}

function compare(from: string): boolean {
  const { templates: names, explanations } = parse(
    readFileSync(resolve(import.meta.dirname, 'compare-specifications/explanations.yaml'), 'utf8'),
  ) as Explanations;
  const edition = loadEdition('standard', root);
  const built = loadTemplates(resolve(root, 'src/schemas')).map((template) =>
    applyEdition(template, edition),
  );
  const used = new Set<Explanation>();
  const unexplained: string[] = [];
  const explained: string[] = [];
  const table: string[][] = [];
  const sums = kinds.map(() => [0, 0] as [number, number]);
  for (const specification of readSpecifications(from)) {
    const id = names[specification.id];
    const template = built.find((candidate) => candidate.id === id);
    if (id === undefined || !template) {
      unexplained.push(`${specification.id}: there is no template '${id ?? ''}' for this specification.`);
      continue;
    }
    const [wanted, there] = [itemsOfSpecification(specification), itemsOfTemplate(template)];
    const differences = findDifferences(wanted, there);
    for (const difference of differences) {
      const explanation = explain(id, difference, explanations);
      if (explanation) used.add(explanation);
      (explanation ? explained : unexplained).push(say(id, difference, explanation?.why));
    }
    table.push([
      id,
      ...kinds.map((kind, index) => {
        const [a, b] = [wanted, there].map((items) => countOf(items, kind)) as [number, number];
        sums[index]![0] += a;
        sums[index]![1] += b;
        return `${a}/${b}`;
      }),
      String(differences.length),
    ]);
  }
  table.push(['all', ...sums.map(([a, b]) => `${a}/${b}`), String(explained.length + unexplained.length)]);
  print([['template', ...kinds, 'differ'], ...table]);
  const idle = explanations.filter((explanation) => !used.has(explanation));
  for (const { templates, kind, ids } of idle)
    unexplained.push(
      `explanations.yaml: ${templates.join(', ')} ${kind} ${ids}: explains nothing. Take it out.`,
    );
  if (isAll) console.log(`\nExplained:\n${explained.join('\n')}`);
  console.log(
    unexplained.length > 0
      ? `\n${unexplained.length} without an explanation:\n${unexplained.join('\n')}`
      : `\nEvery one of ${explained.length} differences is explained.`,
  );
  return unexplained.length === 0;
}

const countOf = (items: readonly Item[], kind: string) => items.filter((item) => item.kind === kind).length;

const short = (text = '') => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
const say = (id: string, { kind, id: item, what, specified, built }: Difference, why?: string): string =>
  [
    `${id}: ${kind} ${item}: ${what}.`,
    ...(specified === undefined ? [] : [` Specified: ${short(specified)}`]),
    ...(built === undefined ? [] : [` Built: ${short(built)}`]),
    ...(why === undefined ? [] : [` Because: ${why}`]),
  ].join('');

function print(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

if (folder === undefined) {
  console.error('Name the folder of the specifications: npm run compare:specifications -- FOLDER');
  process.exitCode = 1;
} else if (!compare(resolve(process.env['INIT_CWD'] ?? '.', folder))) process.exitCode = 1;
