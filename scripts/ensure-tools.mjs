/**
 * Puts in place what `npm test` needs beside npm packages: a browser, qpdf, poppler, nginx, Apache and a Java
 * runtime for the Nu HTML checker. As root on Debian or Ubuntu it installs them; elsewhere it says plainly what to install.
 */
import { spawnSync } from 'node:child_process';

const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * What is needed, how to see that it is there, and the packages that bring it. A bare machine has no letters at all,
 * and a page without any cannot be measured: the browser comes with a font.
 */
const tools = [
  { name: 'Chromium', isHere: () => findChromium() !== undefined, apt: 'chromium fonts-liberation' },
  { name: 'qpdf', isHere: () => answers('qpdf', '--version'), apt: 'qpdf' },
  {
    name: 'poppler-utils',
    isHere: () => answers('pdftotext', '-v') && answers('pdffonts', '-v'),
    apt: 'poppler-utils',
  },
  // The files that the build makes for hosts are tried on the servers themselves.
  { name: 'nginx', isHere: () => answers('nginx', '-v'), apt: 'nginx-light' },
  { name: 'Apache', isHere: () => answers('apache2', '-v'), apt: 'apache2' },
  { name: 'a Java runtime', isHere: () => answers('java', '-version'), apt: 'default-jre-headless' },
];

/** A Chromium on this machine that really starts, or undefined. CHROMIUM_PATH goes first. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  for (const candidate of candidates) {
    // Ubuntu's `chromium` may be a stub that only points at a snap: asking for the version tells.
    if (candidate && answers(candidate, '--version')) {
      if (candidate.includes('/')) return candidate;
      return spawnSync('sh', ['-c', `command -v ${candidate}`], { encoding: 'utf8' }).stdout.trim();
    }
  }
  return undefined;
}

/** Installs what is missing. Returns one sentence for each tool that could not be put in place. */
export function ensureTools(root, environment) {
  const missing = () => tools.filter((tool) => !tool.isHere());
  let open = missing();
  if (open.length && process.getuid?.() === 0 && answers('apt-get', '--version')) {
    console.log(`Installing ${open.map(({ name }) => name).join(', ')} …`);
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        // RUNLEVEL=1 keeps Debian from starting the web servers as services.
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      });
    apt('update', '-q');
    for (const tool of open) apt('install', '-y', '-q', '--no-install-recommends', ...tool.apt.split(' '));
    open = missing();
  }
  if (open.some(({ name }) => name === 'Chromium')) {
    const run = spawnSync(
      'playwright',
      ['install', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium'],
      {
        cwd: root,
        env: environment,
        stdio: 'inherit',
      },
    );
    // With CHROMIUM_PATH unset, Playwright finds its own browser.
    if (run.status === 0) open = open.filter(({ name }) => name !== 'Chromium');
  }
  return open.map(
    ({ name, apt }) =>
      `${name} is missing. Install it (Debian and Ubuntu: sudo apt-get install ${apt}), then run npm test again.`,
  );
}
