/** `npm run new:edition`: the folder of an edition that loads, or a message that says what to do and no file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEdition } from '../../scripts/new-edition/create-edition.ts';
import { readOptions, type Given } from '../../scripts/new-edition/read-options.ts';
import { idOf } from '../../scripts/new-edition/usual-values.ts';
import { findBrandProblems } from '../../src/editions/find-brand-problems.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readLogo } from '../../src/editions/read-brand.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-edition-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const options = (...args: string[]) => readOptions([...args, '--yes']) as Given;
const create = (...args: string[]) =>
  createEdition(
    options(...args),
    { root, start: '.', known: listEditions(root) },
    {
      today: '2027-01-01',
      brandOf: (id) => loadEdition(id, root).brand,
    },
  );
const refusal = (...args: string[]) => {
  try {
    create(...args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

it('makes an edition from no more than a name', () => {
  expect(create('--agency', "Anytown Children's Trust")).toEqual([
    'editions/anytown-childrens-trust/edition.yaml',
    'editions/anytown-childrens-trust/logo.svg',
  ]);
  const edition = loadEdition('anytown-childrens-trust', root);
  expect(edition).toMatchObject({
    title: "Safeguarding supervision at Anytown Children's Trust",
    agency: "Anytown Children's Trust",
    effectiveFrom: '2027-01-01',
    brand: { colour: loadEdition('standard').brand.colour },
  });
});

it('makes it from everything that can be said, with a logo of pixels', () => {
  create(
    ...['--agency', 'Sampletown NHS Trust', '--id', 'ours', '--title', 'Our supervision', '--extends', 'nhs'],
    ...[
      '--colour',
      '#00563F',
      '--link-colour',
      '#005ea5',
      '--logo',
      'tests/editions/tiny/logo.png',
      '--logo-alt',
      'A disc',
    ],
  );
  const edition = loadEdition('ours', root);
  expect(edition.brand).toEqual({
    logo: 'logo.png',
    logoAlt: 'A disc',
    colour: '#00563f',
    linkColour: '#005ea5',
  });
  expect(edition.serves).toEqual(['nhs']);
  expect(readLogo(edition, root)?.png).toBeDefined();
});

describe('refuses', () => {
  it('wrong values, all at once, with the nearest that is right, and writes nothing', () => {
    const message = refusal(
      ...[
        '--agency',
        'Anytown',
        '--id',
        'Any Town',
        '--extends',
        'scools',
        '--colour',
        '#ffdd00',
        '--link-colour',
        'blue',
      ],
      ...['--logo', 'README.md'],
    );
    expect(message.split('\n')).toEqual([
      "--id: 'Any Town' is no name for a folder. Use small letters, figures and hyphens, like anytown-council.",
      expect.stringContaining("--extends: There is no edition 'scools'. Did you mean 'schools'? Editions: "),
      expect.stringMatching(
        /^--colour: White on #ffdd00 .* The nearest colour that passes is #[0-9a-f]{6}\.$/,
      ),
      "--link-colour: 'blue' is no colour. Write # and six hexadecimal figures, like #1a5a96.",
      "--logo: 'README.md' is not an SVG or PNG file. Save the logo as SVG or PNG.",
    ]);
    const [, nearest = ''] = /passes is (#\w{6})/.exec(message) ?? [];
    expect(findBrandProblems({ colour: nearest, linkColour: '#1a5a96' })).toEqual([]);
    expect(existsSync(join(root, 'editions'))).toBe(false);
  });

  it('to write over an edition', () => {
    create('--agency', 'Anytown');
    const path = join(root, 'editions/anytown/edition.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# mine\n`);
    expect(refusal('--agency', 'Anytown')).toBe(
      "--id: There is an edition 'anytown' already. Choose another name, or change that one.",
    );
    expect(refusal('--agency', 'Anytown', '--id', 'standard')).toContain("an edition 'standard' already");
    expect(readFileSync(path, 'utf8')).toMatch(/# mine\n$/);
  });

  it('a name in which there is nothing for a folder, and no name at all', () => {
    expect(refusal('--agency', 'সেবা')).toContain('--id: Write something here.');
    expect(refusal()).toContain('Give --agency');
  });

  it('options that it does not know', () => {
    expect(() => readOptions(['--yes', '--agencey', 'Anytown', '--title'])).toThrow(
      "Unknown option '--agencey'. Did you mean '--agency'?\nGive a value after '--title'.",
    );
    expect(() => options('--agency', 'Anytown', 'Council')).toThrow("'Council' belongs to no option.");
  });
});

it.each([
  ["The King's School, Éxampleham", 'the-kings-school-exampleham'],
  ['3 Counties  Trust', 'counties-trust'],
])('makes a folder name of %s', (agency, id) => expect(idOf(agency)).toBe(id));

it('as a command says what to do next, or why it made nothing', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new-edition.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, NEW_EDITION_ROOT: root },
    });
  const made = run('--agency', 'Anytown Council', '--yes');
  expect(made.stdout).toContain('EDITION=anytown-council npm start');
  expect(made.status).toBe(0);
  expect(loadEdition('anytown-council', root).agency).toBe('Anytown Council');
  const asked = run('--agency', 'Anytown');
  expect(asked.stderr).toContain('Nobody can be asked here');
  expect(asked.status).toBe(1);
});
