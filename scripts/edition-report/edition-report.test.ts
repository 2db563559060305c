import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptOriginal } from './accept-original.ts';
import { blobId } from './blob-id.ts';
import { findOverlays } from './find-overlays.ts';
import { hasNews, printReport } from './print-report.ts';
import type { OldText } from './read-old-text.ts';
import { reportOverlay } from './report-overlay.ts';

const CHAPTER = 'src/content/handbook/recording.mdx';
const TEMPLATE = 'src/schemas/templates/session-record.yaml';
const [chapter, template] = [CHAPTER, TEMPLATE].map((file) => readFileSync(file, 'utf8')) as [string, string];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'report-'));
  write('edition.yaml', 'id: ours\nextends: standard\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => {
  const file = join(root, 'editions/ours', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const noGit = (): OldText => ({ missing: 'git is not installed on this machine' });
const report = (readOld: (id: string) => OldText = noGit) => {
  const reports = findOverlays('ours', root).map((overlay) => reportOverlay(overlay, readOld));
  return { reports, text: printReport('ours', reports) };
};
const withBasedOn = (text: string, id: string) => acceptOriginal(text, 'chapter', id);

describe('blobId', () => {
  it('is what git hash-object prints, whatever the line ends', () => {
    expect(blobId('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(blobId('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(blobId('hello\r\n')).toBe(blobId('hello\n'));
  });
});

describe('acceptOriginal', () => {
  it('sets the line in a chapter, new or in place of another, and nothing else', () => {
    const first = acceptOriginal('---\ntitle: A\n---\n\nbasedOn: no\n', 'chapter', 'a'.repeat(40));
    expect(first).toBe(`---\nbasedOn: ${'a'.repeat(40)}\ntitle: A\n---\n\nbasedOn: no\n`);
    expect(acceptOriginal(first, 'chapter', 'b'.repeat(40))).toBe(first.replace(/a{40}/, 'b'.repeat(40)));
    expect(acceptOriginal('---\r\ntitle: A\r\n---\r\n', 'chapter', 'c')).toBe(
      '---\r\nbasedOn: c\r\ntitle: A\r\n---\r\n',
    );
  });
  it('sets it in a patch behind the comments at its top', () => {
    expect(acceptOriginal('# Ours.\n\nlabels: {}\n', 'patch', 'd')).toBe(
      '# Ours.\n\nbasedOn: d\nlabels: {}\n',
    );
    expect(acceptOriginal('labels: {}\nbasedOn: d\n', 'patch', 'f')).toBe('labels: {}\nbasedOn: f\n');
  });
});

describe('the report', () => {
  it('says that nothing changed, and that there is nothing', () => {
    expect(report().text).toBe('ours: it lays no chapter and no patch over ours.');
    write('content/handbook/recording.mdx', withBasedOn(chapter, blobId(chapter)));
    write('content/handbook/our-desk.mdx', chapter);
    const { reports, text } = report();
    expect(reports.map(({ state }) => state)).toEqual(['unchanged']);
    expect(hasNews(reports)).toBe(false);
    expect(text).toContain('ours: 1 file stands over others, and nothing changed beneath.');
  });

  it('shows word by word what changed in a chapter, its provisions and its title', () => {
    const [heading = ''] = /^## .+$/m.exec(chapter) ?? [];
    const old = chapter
      .replace(/^title: .*$/m, 'title: What to write')
      .replace(heading, `${heading}\n\nWrite it on paper.`)
      .replace(/<Carries ids=\{\[/, "<Carries ids={['HERTS-AIM-99', ");
    write('content/handbook/recording.mdx', withBasedOn('---\ntitle: Ours\n---\n', blobId(old)));
    const { reports, text } = report((id) => (id === blobId(old) ? { text: old } : noGit()));
    expect(hasNews(reports)).toBe(true);
    expect(text).toContain(`CHANGED    editions/ours/content/handbook/recording.mdx, over ${CHAPTER}`);
    expect(text).toContain('title: was “What to write”, is “');
    expect(text).toContain('It no longer carries: HERTS-AIM-99');
    expect(text).toContain(`In the section “${heading.slice(3)}”:\n      - Write it on paper.`);
    expect(text).toContain('npm run edition:report -- ours --accept');
  });

  it('names the line to add where a file does not say what it was made from', () => {
    write('content/handbook/recording.mdx', '---\ntitle: Ours\n---\n\n## Our way\n');
    const { text } = report();
    expect(text).toContain(`UNKNOWN    editions/ours/content/handbook/recording.mdx`);
    expect(text).toContain(`\n    basedOn: ${blobId(chapter)}\n`);
    expect(text).toMatch(/Provisions that ours carries and yours does not: HERTS-/);
  });

  it('says why the old text cannot be shown, and shows what can be', () => {
    write('content/handbook/recording.mdx', withBasedOn('---\ntitle: Ours\n---\n', '0'.repeat(40)));
    const { text } = report();
    expect(text).toContain(`${CHAPTER} has changed. What it was cannot be shown: git is not installed`);
    expect(text).toContain('Sections of ours that yours has under another heading or not at all: “');
  });

  it('says that an original is gone', () => {
    write('content/handbook/recordings.mdx', withBasedOn(chapter, '0'.repeat(40)));
    expect(report().text).toContain(
      'GONE       editions/ours/content/handbook/recordings.mdx\n    What it stands over is no longer there. Yours is a chapter',
    );
  });

  it('tells of each question of a patch what became of it, and of the others that they came and went', () => {
    const old = template
      .replace(/^ {4}supervisionDate:$/m, '    dateOfSupervision:')
      .replaceAll('- supervisionDate', '- dateOfSupervision')
      .replaceAll('[supervisionDate', '[dateOfSupervision');
    expect(old).not.toBe(template);
    const questions = /nextSessionDate/;
    expect(template).toMatch(questions);
    write(
      'templates/session-record.patch.yaml',
      `basedOn: ${blobId(old)}\nlabels:\n  dateOfSupervision: When you met\n  nextSessionDate: Next\n`,
    );
    const { text } = report(() => ({ text: old }));
    expect(text).toContain(`CHANGED    editions/ours/templates/session-record.patch.yaml, over ${TEMPLATE}`);
    expect(text).toContain(
      "dateOfSupervision is gone. Take it out of the patch. Is it 'supervisionDate' now?",
    );
    expect(text).not.toContain('nextSessionDate');
    expect(text).toContain('Other questions that came in: supervisionDate');
  });

  it('tells that a question moved, has other words, or has to be answered now', () => {
    const old = template
      .replace(/^title: .*$/m, 'title: Record of a session')
      .replace(
        '  required: [supervisee, supervisor, supervisionDate]',
        '  required: [supervisee, supervisor]',
      )
      .replace('title: Date of last Supervision Session', 'title: When we last met')
      .replace('questions: [followUpActions, followUpNotes]', 'questions: [followUpActions]')
      .replace(
        'questions: [learningNeeds, workerImpact]',
        'questions: [learningNeeds, workerImpact, followUpNotes]',
      )
      .replace('    title: Agreed Actions', '    title: What we will do');
    const patch = [
      `basedOn: ${blobId(old)}`,
      'hide: [followUpNotes]',
      'labels: { previousSessionDate: Last time }',
      'sections: { actions: { title: Next steps } }',
      'rules: [{ id: ours, when: filled(supervisionDate), must: supervisionDate <= today }]',
      '',
    ].join('\n');
    write('templates/session-record.patch.yaml', patch);
    const { text } = report(() => ({ text: old }));
    const [, news = ''] = /What the patch speaks of:\n([\s\S]*?)\n {4}\S/.exec(text) ?? [];
    expect(news.split('\n').map((line) => line.trim())).toEqual([
      'followUpNotes:',
      'moved to another section: was “Areas of Learning / Professional Development Opportunities”, is “Follow up from previous Supervision Session”',
      'previousSessionDate:',
      'label: was “When we last met”, is “Date of last Supervision Session”',
      'supervisionDate:',
      'must be answered now',
      'section actions: heading: was “What we will do”, is “Agreed Actions”',
    ]);
    expect(text).toContain('title of the form: was “Record of a session”, is “');
  });

  it('says that only what the patch does not speak of has changed', () => {
    const old = template.replace(/^title: .*$/m, 'title: Record of a session');
    write('templates/session-record.patch.yaml', `basedOn: ${blobId(old)}\nhide: [followUpNotes]\n`);
    expect(report(() => ({ text: old })).text).toContain('Nothing that the patch speaks of has changed.');
  });

  it('shows the lines of a template that today’s program cannot read', () => {
    write('templates/session-record.patch.yaml', `basedOn: ${'f'.repeat(40)}\nhide: [followUpNotes]\n`);
    const { text } = report(() => ({ text: 'id: session-record\nversion: one\n' }));
    expect(text).toContain('The template as it was cannot be read by this version. Its lines:');
    expect(text).toMatch(/~ version: \[-one-\]\{\+1\+\}|- version: one/);
  });
});
