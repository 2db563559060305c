/**
 * A fork takes a later version of ours: a repository of git in a temporary folder, with an edition that has values, a
 * theme, a chapter in place of ours, one more, and a patch. Ours then changes everything beneath. The merge meets no
 * conflict, the report names what changed, and the fork builds with its own words and our improvements.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blobId } from '../../scripts/edition-report/blob-id.ts';
import { commit, git, makeFork, makeUpstream, npmIn, run, writeIn } from './fork.ts';

const SHADOWED = 'src/content/handbook/schools-contract-and-records.mdx';
const CHANGED = 'src/content/handbook/recording.mdx';
const TEMPLATE = 'src/schemas/templates/school-session-record.yaml';
const CODE = 'src/lib/says-who-wrote.ts';
const EDITION = 'editions/anytown';
const SHADOW = `${EDITION}/content/handbook/schools-contract-and-records.mdx`;
const PATCH = `${EDITION}/templates/school-session-record.patch.yaml`;

let folder: string;
let upstream: string;
let fork: string;
const read = (root: string, name: string) => readFileSync(join(root, name), 'utf8');
/** Changes a file, and fails if there was nothing to change. */
const change = (root: string, name: string, from: RegExp | string, to: string) => {
  const before = read(root, name);
  const after = before.replace(from, to);
  expect(after, `${name}: ${String(from)} is no longer there`).not.toBe(before);
  writeIn(root, name, after);
};

/** What the agency's policy officer writes: only files below `editions/`. */
const writeEdition = () => {
  writeIn(
    fork,
    `${EDITION}/edition.yaml`,
    [
      'id: anytown',
      'extends: schools',
      'title: Anytown supervision guide',
      'agency: Anytown Council',
      "effectiveFrom: '2026-11-01'",
      'brand: { colour: "#5b2a6e", linkColour: "#6a1b9a" }',
      'terms: { supervisor: { one: mentor, many: mentors } }',
      'templates: [{ id: school-session-record, title: Anytown session record }]',
      '',
    ].join('\n'),
  );
  writeIn(fork, `${EDITION}/theme.css`, ':root {\n  --page-colour: #fffdf5;\n}\n');
  const original = read(fork, SHADOWED);
  const own = original
    .replace(/^---\n/, `---\nbasedOn: ${blobId(original)}\n`)
    .replace(/^## .*$/m, (heading) => `${heading}\n\nIn Anytown the cluster office keeps every {contract}.`);
  writeIn(fork, SHADOW, own);
  writeIn(
    fork,
    `${EDITION}/content/handbook/anytown-office.mdx`,
    [
      '---',
      'title: The cluster office',
      'section: Your setting',
      'order: 203',
      'description: What the office does for you.',
      'inBrief: [It keeps the papers., It books the rooms., It answers you.]',
      'templates: [school-session-record]',
      'lastReviewed: 2026-11-01',
      'reviewDue: 2027-11-01',
      '---',
      '## What it does',
      '',
      'The office keeps the papers and books the rooms. Ask your {supervisor} where it is.',
      '',
    ].join('\n'),
  );
  writeIn(
    fork,
    PATCH,
    `basedOn: ${blobId(read(fork, TEMPLATE))}\nlabels:\n  trainingUndertaken: Courses you went to\n`,
  );
  commit(fork, 'Make our edition');
};

/** What our next version changes. */
const moveOn = () => {
  change(upstream, SHADOWED, /^## .*$/m, '$&\n\nThis sentence came with the next version.');
  change(upstream, CHANGED, /^## .*$/m, '$&\n\nThis improvement reaches every fork.');
  change(upstream, TEMPLATE, 'title: Training undertaken', 'title: Training since we last met');
  change(upstream, CODE, 'wrote its own text of this chapter', 'has its own words for this chapter');
  change(upstream, 'editions/schools/edition.yaml', /^description: .*$/m, 'description: A new description.');
  change(upstream, 'editions/standard/edition.yaml', /^(description: ).*$/m, '$1The next version.');
  change(upstream, 'CHANGELOG.md', /^## .*$/m, '## Version 0.2.0\n\n- Read it.\n\n$&');
  writeIn(
    upstream,
    'src/content/handbook/new-in-two.mdx',
    read(upstream, CHANGED).replace('order: 100', 'order: 101'),
  );
  commit(upstream, 'Publish the next version');
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
  [upstream, fork] = ['upstream', 'fork'].map((name) => join(folder, name)) as [string, string];
  mkdirSync(upstream);
  makeUpstream(upstream);
  makeFork(upstream, fork);
  writeEdition();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a fork', () => {
  it('has nothing to report while ours stands still', () => {
    const { status, text } = run(fork, ['scripts/edition-report.ts', 'anytown', '--strict']);
    expect(text).toContain('anytown: 2 files stand over others, and nothing changed beneath.');
    expect(status).toBe(0);
  });

  it('takes the next version without a conflict, and differs only below editions/', () => {
    moveOn();
    git(fork, 'pull', '--quiet', '--no-rebase', '--no-edit');
    expect(git(fork, 'status', '--porcelain')).toBe('');
    expect(git(fork, 'rev-list', '--parents', '--max-count=1', 'HEAD').trim().split(' ')).toHaveLength(3);
    const differing = git(fork, 'diff', '--name-only', 'origin/main', 'HEAD').trim().split('\n');
    expect(differing).toHaveLength(5);
    for (const file of differing) expect(file).toMatch(/^editions\/anytown\//);
    expect(read(fork, CODE)).toBe(read(upstream, CODE));
    expect(read(fork, SHADOW)).toContain('In Anytown the cluster office keeps');
  });

  it('is told what changed beneath its files, and can say that it has looked', () => {
    const { status, text } = run(fork, ['scripts/edition-report.ts', 'anytown', '--strict']);
    expect(status).toBe(1);
    expect(text).toContain('anytown: 2 files stand over others, 2 to look at.');
    expect(text).toContain(`CHANGED    ${SHADOW}, over ${SHADOWED}`);
    expect(text).toMatch(/In the section “.+”:\n\s+\+ This sentence came with the next version\./);
    expect(text).toContain(`CHANGED    ${PATCH}, over ${TEMPLATE}`);
    expect(text).toMatch(
      /trainingUndertaken:\n\s+label: was “Training undertaken”, is “Training since we last met”/,
    );
    // A later commit of the report's own: only the two files change.
    run(fork, ['scripts/edition-report.ts', 'anytown', '--accept']);
    expect(git(fork, 'diff', '--name-only').trim().split('\n')).toEqual([SHADOW, PATCH]);
    expect(read(fork, SHADOW)).toContain(`basedOn: ${blobId(read(fork, SHADOWED))}\n`);
    const again = run(fork, ['scripts/edition-report.ts', 'anytown', '--strict']);
    expect(again.text).toContain('and nothing changed beneath.');
    expect(again.status).toBe(0);
  });

  it('passes the checks of editions', () => {
    const { status, text } = run(fork, ['scripts/checks/run.ts', 'content', 'overlays', 'edition-coverage']);
    expect(text).toContain('anytown: 2 chapters of its own');
    expect(status, text).toBe(0);
  });

  it('builds, with its own words and our improvements', { timeout: 300_000 }, () => {
    const { status, text } = run(fork, ['node_modules/astro/bin/astro.mjs', 'build'], {
      EDITION: 'anytown',
      npm_execpath: npmIn(fork),
    });
    expect(status, text.slice(-4000)).toBe(0);
    const page = (name: string) => read(fork, join('dist', name, 'index.html'));
    const shadowed = page('handbook/schools-contract-and-records');
    expect(shadowed).toContain('In Anytown the cluster office keeps every contract.');
    expect(shadowed).toContain('Anytown Council has its own words for this chapter.');
    expect(shadowed).not.toContain('This sentence came with the next version.');
    expect(page('handbook/anytown-office')).toContain('Ask your mentor where it is.');
    expect(page('handbook/recording')).toContain('This improvement reaches every fork.');
    expect(page('handbook/new-in-two')).toContain('This improvement reaches every fork.');
    expect(page('templates/school-session-record')).toContain('Anytown session record');
    expect(page('templates/school-session-record')).toContain('Courses you went to');
    const styles = readdirSync(join(fork, 'dist/assets'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => read(fork, join('dist/assets', name)));
    expect(styles.some((css) => css.includes('--page-colour:#fffdf5'))).toBe(true);
  });
});
