/**
 * `npm run verify -- dist` or `npm run verify -- https://…/`: compares a built or published site with its list of
 * checksums, file by file. `--list FILE` takes the list from elsewhere, for example from the build that was approved.
 * Exit status 1 and a line for each file that differs or cannot be read.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksumsFile } from '../src/integrations/hosting-files.ts';
import { compareChecksums, readChecksums } from './verify/compare-checksums.ts';

const usage =
  'Say what to verify: npm run verify -- dist   or   npm run verify -- https://your.site/   [--list FILE]';

const arguments_ = process.argv.slice(2);
const at = arguments_.indexOf('--list');
const list = at < 0 ? undefined : arguments_[at + 1];
const [place] = arguments_.filter((_, index) => at < 0 || (index !== at && index !== at + 1));

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (place === undefined || (at >= 0 && list === undefined)) fail(usage);
const where = place ?? '';
const isAddress = /^https?:\/\//.test(where);

/** The bytes of a file of the site, or why they cannot be had. */
const read = async (file: string): Promise<Uint8Array | string> => {
  if (!isAddress) {
    try {
      return readFileSync(path.join(where, file));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    }
  }
  try {
    const answer = await fetch(new URL(file, where.endsWith('/') ? where : `${where}/`));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : `the host answers ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const text = list === undefined ? await read(checksumsFile) : readFileSync(list, 'utf8');
if (typeof text === 'string' && list === undefined)
  fail(`${where}: there is no ${checksumsFile} (${text}). Name the folder or the address of a built site.`);
const wanted = readChecksums(typeof text === 'string' ? text : new TextDecoder().decode(text));
if (wanted.size === 0) fail(`The list of checksums is empty.`);
// Hosts keep the files that they read themselves to themselves.
const hidden = isAddress
  ? /^(?:\.|_headers$|_redirects$|web\.config$|staticwebapp\.config\.json$)/
  : undefined;
const { same, problems } = await compareChecksums(wanted, read, hidden);
for (const problem of problems) console.error(problem);
console.log(`${same} files are as they were built, ${problems.length} are not.`);
process.exitCode = problems.length > 0 ? 1 : 0;
