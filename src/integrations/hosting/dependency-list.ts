import { execFileSync } from 'node:child_process';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: unknown[];
}

/**
 * What the site is made of, as CycloneDX 1.5 in JSON: every package that the build uses, on any system, with its version,
 * licence and checksum, as the lock file has them. The same packages give the same text: the time and the random serial number, which
 * the format does not ask for, are left out.
 * @param name the name of the package, which npm would take from the folder
 * @throws {Error} where npm cannot be run.
 */
export const dependencyList = (name: string): { text: string; count: number } => {
  // Under `npm run build` the very npm that runs is known; elsewhere the one on the path is taken.
  const npm = process.env['npm_execpath'];
  // From the lock file alone: what is installed differs from system to system, and the list may not.
  const from = ['--package-lock-only', '--omit', 'dev'];
  const args = ['sbom', ...from, '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const options = { encoding: 'utf8' as const, maxBuffer: 64 * 1024 * 1024 };
  const written = npm?.endsWith('.js')
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const bom = JSON.parse(written) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = name;
  return { text: `${JSON.stringify(bom, undefined, 2)}\n`, count: bom.components.length };
};
