/** The ZIP of a record, opened by other programs: names, contents, and no word of one family in the file of another. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../src/documents/package/make-package.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { createRecord } from '../../src/records/create-record.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { Answers } from '../../src/schemas/template.ts';
import { runOn } from '../pdf/reader/read-pdf.ts';
import { fourFamilies, getDivided, planOf } from './packages.ts';

const template = getDivided('session-record');
const savedAt = '2025-09-11T15:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function make(answers: Answers): Promise<Uint8Array> {
  const record = serializeRecord(createRecord({ template, answers, status: 'complete', savedAt }));
  const fonts = await loadFontsNode();
  return makePackage(planOf(template, answers), {
    template,
    answers,
    savedAt,
    record,
    extension: 'pdf',
    render: (model) => renderPdf(model, { fonts, createdAt: savedAt }),
  });
}

let bytes: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  bytes = await make(fourFamilies());
  files = unzipSync(bytes);
});
const textIn = (name: string) => strFromU8(files[`session-record-2025-09-11-${name}`] ?? new Uint8Array());

it('names files by what they are, never by a person', () => {
  expect(Object.keys(files)).toEqual([
    'session-record-2025-09-11-family-1.pdf',
    'session-record-2025-09-11-family-2.pdf',
    'session-record-2025-09-11-family-3.pdf',
    'session-record-2025-09-11-family-4.pdf',
    'session-record-2025-09-11-worker.pdf',
    'session-record-2025-09-11-actions.csv',
    'session-record-2025-09-11-actions.ics',
    'session-record-2025-09-11-everything.json',
    'what-goes-where.txt',
  ]);
  expect(strFromU8(files['what-goes-where.txt'] ?? new Uint8Array())).not.toMatch(/Smith|Jones|Aspen|Birch/);
});

it('is a ZIP to another program, with the time of the record', () => {
  const file = join(folder, 'all.zip');
  writeFileSync(file, bytes);
  const listed = execFileSync('python3', ['-c', LIST, file], { encoding: 'utf8' });
  expect(listed.trim().split('\n')).toEqual(
    Object.keys(files).map((name) => `${name} (2025, 9, 11, 15, 0, 0)`),
  );
});
const LIST = `
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for entry in archive.infolist(): print(entry.filename, entry.date_time)
`;

describe('leaks', () => {
  const words = ['Alpha', 'Beta', 'Gamma', 'Delta'];
  const children = ['Tom Smith\n', 'Anna', 'Tom Smith-Jones', 'Bela'];
  const references = ['QX-1001', 'QX-1002', 'QX-1003', 'QX-1004'];

  it.each([1, 2, 3, 4])(
    'the file of family %i holds its own words and no other’s, also unpacked',
    (number) => {
      const pdf = files[`session-record-2025-09-11-family-${number}.pdf`] ?? new Uint8Array();
      const shown = runOn(pdf, 'pdftotext', (file) => [file, '-']);
      const raw = runOn(pdf, 'qpdf', (file) => ['--qdf', '--object-streams=disable', file, '-']);
      for (const [index, word] of words.entries()) {
        const isOwn = index === number - 1;
        expect(shown.includes(`${word}need`)).toBe(isOwn);
        expect(shown.includes(`${word}action`)).toBe(isOwn);
        expect(shown.includes(references[index] ?? '')).toBe(isOwn);
        if (isOwn) continue;
        for (const sought of [
          word,
          references[index] ?? '',
          (children[index] ?? '').trim().replace('Tom Smith', 'Tom Smith-Jones'),
        ]) {
          if (number === 3 && sought === 'Tom Smith-Jones') continue;
          for (const text of [shown, raw, utf16(raw)])
            expect(text.includes(sought), `${sought} in ${number}`).toBe(false);
        }
      }
      expect(shown).not.toMatch(/Workerneed|Workerimpact|Generalaction|Lostaction/);
    },
  );

  it('the worker’s file holds no family', () => {
    const pdf = files['session-record-2025-09-11-worker.pdf'] ?? new Uint8Array();
    const shown = runOn(pdf, 'pdftotext', (file) => [file, '-']);
    expect(shown).toContain('Workerimpact');
    expect(shown).not.toMatch(/Alpha|Beta|Gamma|Delta|Smith|Jones|QX|Lostaction/);
  });
});

/** Strings of PDF that are UTF-16 show every second byte. */
const utf16 = (text: string) => text.replaceAll('\0', '');

it('lists every action, with the file that it belongs in', () => {
  const table = textIn('actions.csv');
  expect(table.startsWith('\ufeff') || table.startsWith('Number')).toBe(true);
  const rows = table.replace('\ufeff', '').trim().split('\r\n');
  expect(rows[0]).toBe(
    'Number,File,What will be done,Who,By when,Progress,Difference hoped for or made for the child,Family',
  );
  expect(rows[1]).toBe('1,family-1,Alphaaction,Worker Aspen,1 October 2025,Not started,,"Smith, Elm Street"');
  expect(rows[6]).toContain('6,none,Lostaction');
  expect(rows).toHaveLength(7);
});

it('reminds of what is open, without its words', () => {
  const calendar = textIn('actions.ics');
  // Five are open; the general one is done.
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(calendar.match(/DTSTART;VALUE=DATE:20251001/g)).toHaveLength(5);
  expect(calendar).toContain('SUMMARY:Action 1 from supervision is due');
  expect(calendar.replace(/\r\n[ \t]/g, '')).not.toMatch(/Alphaaction|Aspen|Smith|Jones|Generalaction/);
  expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(5);
});

it('keeps the whole record in the data file', () => {
  const opened = parseRecord(textIn('everything.json'), () => template);
  expect(opened).toMatchObject({ ok: true, value: { answers: fourFamilies() } });
});

it('gives the same bytes for the same record, whatever the time zone', async () => {
  expect(Buffer.compare(await make(fourFamilies()), bytes)).toBe(0);
  const { TZ } = process.env;
  process.env['TZ'] = 'Pacific/Auckland';
  try {
    expect(Buffer.compare(await make(fourFamilies()), bytes)).toBe(0);
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
});

it('never lets a spreadsheet take typed text for a formula', async () => {
  const answers = fourFamilies();
  (answers['agreedActions'] as Answers[])[0]!['what'] = '=HYPERLINK("https://example.com";"x")\nsecond line';
  const made = unzipSync(await make(answers));
  const table = strFromU8(made['session-record-2025-09-11-actions.csv'] ?? new Uint8Array());
  expect(table).toContain(`1,family-1,"'=HYPERLINK(""https://example.com"";""x"")\nsecond line",`);
});
