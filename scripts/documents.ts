/**
 * `npm run documents -- [FOLDER] [--only TEMPLATE]`: the proof of what the site gives away. Makes every published
 * template empty, worked, awkward and with 20,000 words, and as a sheet to write on, in every format, as
 * `npm run render` does; reads each file back by readers that others wrote; prints a table, and puts files, table and a
 * sheet of first pages (`index.html`) into FOLDER. Exit status 1 if anything is missing.
 *
 * `npm run documents -- --sides` prints how many sides of paper each blank copy takes, and how many were planned.
 * `npm run documents -- --renew` writes the golden hashes of the tests anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { applyEdition, publishedTemplates } from '../src/editions/apply-edition.ts';
import { loadEdition } from '../src/editions/load-edition.ts';
import { readBrand } from '../src/editions/read-brand.ts';
import { loadEditionTemplates } from '../src/editions/templates/load-edition-templates.ts';
import { nearestName } from '../src/lib/nearest-name.ts';
import { writeContactSheet } from './documents/contact-sheet.ts';
import { countSides, printSides, sidesProblems } from './documents/count-sides.ts';
import { fillingsOf } from './documents/fillings.ts';
import { computeGoldenHashes, GOLDEN_FILE } from './documents/golden-hashes.ts';
import { makeBlank, makeFilled, type MadeFile } from './documents/make-files.ts';
import { printResult, type Result } from './documents/print-results.ts';
import { readBack } from './documents/read-back.ts';

const root = path.resolve(import.meta.dirname, '..');
// npm moves to the project's folder; paths are meant from where the person stands.
const start = process.env['npm_lifecycle_event'] === 'documents' ? (process.env['INIT_CWD'] ?? '.') : '.';

async function renewHashes(): Promise<void> {
  const file = path.join(root, GOLDEN_FILE);
  writeFileSync(file, `${JSON.stringify(await computeGoldenHashes(), null, 2)}\n`);
  console.log(`${GOLDEN_FILE} is written. Look at what changed in it, and say in the commit why.`);
}

/** @returns whether everything is there */
async function prove(folder: string, only: string | undefined): Promise<boolean> {
  const edition = loadEdition('standard', root);
  const brand = readBrand(edition, root);
  const known = loadEditionTemplates(edition, root, path.join(root, 'src/schemas'));
  const published = publishedTemplates(
    edition,
    known.map(({ id }) => id),
  );
  if (only !== undefined && !published.includes(only))
    throw new Error(
      `Unknown template '${only}'. The nearest is '${nearestName(only, published) ?? 'none'}'.`,
    );
  mkdirSync(folder, { recursive: true });
  const results: Result[] = [];
  for (const plain of known.filter(({ id }) => published.includes(id) && (only ?? id) === id)) {
    const template = applyEdition(plain, edition);
    const take = async (file: MadeFile) => {
      const place = path.join(folder, file.fileName);
      writeFileSync(place, file.content);
      const result = { ...file, bytes: file.content.length, ...(await readBack(file, place, template)) };
      results.push(result);
      printResult(result);
    };
    for (const filling of fillingsOf(template))
      for await (const file of makeFilled(template, brand, filling)) await take(file);
    for await (const file of makeBlank(template, brand)) await take(file);
  }
  const faulty = results.filter(({ problems }) => problems.length > 0);
  await writeContactSheet(folder, results);
  console.log(`\n${results.length} files in ${folder}; look at index.html there.`);
  console.log(
    faulty.length === 0 ? 'Nothing is missing.' : `In ${faulty.length} files something is missing.`,
  );
  return faulty.length === 0;
}

try {
  const { values, positionals } = parseArgs({
    options: { renew: { type: 'boolean' }, sides: { type: 'boolean' }, only: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder = path.join(root, '.cache/documents')] = positionals;
  if (values.renew) await renewHashes();
  else if (values.sides) {
    const counted = await countSides(root);
    printSides(counted);
    const problems = sidesProblems(counted);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } else if (!(await prove(path.resolve(start, folder), values.only))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
