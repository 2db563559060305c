/**
 * `npm run edition:figures [-- ID …]`: every figure of every edition (or of those named) beside the provisions that give
 * it. Exit status 1 if any is different from its provisions; a figure that an edition makes stricter is no difference.
 */
import { listEditions } from '../src/editions/edition-chain.ts';
import { loadEdition } from '../src/editions/load-edition.ts';
import { loadContent } from '../src/schemas/load-content.ts';
import { compareFigures } from './checks/edition-figures.ts';

const wanted = process.argv.slice(2);
const { provisions } = loadContent();
let different = 0;
try {
  for (const id of wanted.length > 0 ? wanted : listEditions()) {
    const figures = compareFigures(loadEdition(id), provisions);
    console.log(`\n${id}`);
    for (const { key, says, provisions: ids, stricterThan, differences } of figures) {
      different += differences.length;
      const stricter = stricterThan === undefined ? 'no difference' : `stricter, the source: ${stricterThan}`;
      const verdict = differences.length > 0 ? `DIFFERENT: ${differences.join('; ')}` : stricter;
      console.log(`  ${key.padEnd(50)} ${says.padEnd(40)} ${ids.join(' ')}  ${verdict}`);
    }
    console.log(
      `  ${figures.length} figures, ${figures.filter((each) => each.differences.length > 0).length} different`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  different += 1;
}
process.exitCode = different > 0 ? 1 : 0;
