/** Nothing that is shipped or built with is under a licence that would bind an agency's own changes. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

interface LockEntry {
  dev?: boolean;
  optional?: boolean;
  license?: string;
  link?: boolean;
}

/** Strong copyleft and licences that are not free for an agency's use. LGPL and MPL bind only themselves. */
const refused = /(?<!L)\bA?GPL|SSPL|BUSL|Elastic|Commons-Clause|CC-BY-NC|UNLICENSED|PolyForm/i;

/** `A OR B` is refused only if every choice is; `A AND B` if any part is. */
export function isRefused(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .every((choice) => choice.split(/\s+AND\s+/i).some((part) => refused.test(part)));
}

/** `packages` as in package-lock.json. `readLicence` answers for entries whose lock line has none. */
export function checkPackages(
  packages: Record<string, LockEntry>,
  readLicence: (place: string) => string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const [place, entry] of Object.entries(packages)) {
    if (place === '' || entry.dev || entry.link) continue;
    const licence = entry.license ?? readLicence(place);
    const name = place.replace(/^.*node_modules\//, '');
    if (licence === undefined) {
      // Optional binaries of other systems are not on this machine; their main package was read.
      if (entry.optional) continue;
      problems.push({
        file: 'package-lock.json',
        where: name,
        message: 'It states no licence. Read its files, or choose another package.',
      });
    } else if (isRefused(licence)) {
      problems.push({
        file: 'package-lock.json',
        where: name,
        message: `Its licence is ${licence}, which we cannot ship. Choose another package.`,
      });
    }
  }
  return problems;
}

export function check(root = '.'): Problem[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return checkPackages(lock.packages, (place) => {
    const file = path.join(root, place, 'package.json');
    if (!existsSync(file)) return undefined;
    const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
      license?: string | { type: string };
      licenses?: { type: string }[];
    };
    return typeof license === 'string'
      ? license
      : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  });
}
