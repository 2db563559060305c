/**
 * `npm run new:edition` makes the folder of a new edition: asks, or takes its values by flags (`--help` lists them). Exit
 * status 0 and files, or 1, a message that says what to do, and no file.
 */
import { listEditions } from '../src/editions/edition-chain.ts';
import { loadEdition } from '../src/editions/load-edition.ts';
import { buildDay } from '../src/schemas/next-check.ts';
import { askValues } from './new-edition/ask-values.ts';
import { createEdition } from './new-edition/create-edition.ts';
import { readOptions, usage } from './new-edition/read-options.ts';
import { Refusal } from './render/refusal.ts';

const root = process.env['NEW_EDITION_ROOT'] ?? '.';
const known = listEditions(root);
const place = { root, start: process.env['INIT_CWD'] ?? '.', known };
const brandOf = (id: string) => loadEdition(id, root).brand;

const nextSteps = (id: string, files: readonly string[]) => `
Made:
${files.map((file) => `  ${file}`).join('\n')}

Next:
  1. Look at it:     EDITION=${id} npm start
  2. Open ${files[0] ?? ''}. It explains what you can change, with examples to use.
     Give your own contacts and the statements under publisher first.
  3. Test it:        EDITION=${id} npm test
  4. Build it:       EDITION=${id} npm run build
  docs/forking.md leads on from there: chapters, forms, hosting, newer versions.`;

try {
  const given = readOptions(process.argv.slice(2));
  if (given === undefined) console.log(usage);
  else {
    if (given.isAsked && !process.stdin.isTTY)
      throw new Refusal(`Nobody can be asked here. Give the values and --yes.\n\n${usage}`);
    const values = given.isAsked
      ? await askValues(given, {
          place,
          brandOf,
          choices: known.map((id) => ({ id, description: loadEdition(id, root).description })),
        })
      : given;
    const files = createEdition(values, place, { today: buildDay(), brandOf });
    const [, id = ''] = /^editions\/([^/]+)\//.exec(files[0] ?? '') ?? [];
    console.log(nextSteps(id, files));
  }
} catch (error) {
  const isStopped = error instanceof Error && error.name === 'ExitPromptError';
  console.error(
    isStopped ? 'Stopped. Nothing was written.' : error instanceof Error ? error.message : String(error),
  );
  process.exitCode = 1;
}
