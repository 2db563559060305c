/** A protected copy, opened and refused by programs that know nothing of this one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passwordBytes } from '../../src/documents/pdf/file/encrypt/password-bytes.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { ATTACHMENT, CREATED_AT, EVERY_BLOCK, modelOf } from './models.ts';
import { readPdf } from './reader/read-pdf.ts';
import { findProblems } from './rules/all-rules.ts';

const PASSWORD = 'tavu kelo-ripa 63';
const folder = mkdtempSync(join(tmpdir(), 'protected-'));
afterAll(() => rmSync(folder, { recursive: true }));

const make = async (password?: string) =>
  renderPdf(modelOf(EVERY_BLOCK), { fonts: await loadFontsNode(), createdAt: CREATED_AT, password });
const save = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

let bytes: Uint8Array;
let file: string;
let plain: string;
beforeAll(async () => {
  bytes = await make(PASSWORD);
  file = save('protected.pdf', bytes);
  plain = save('plain.pdf', await make());
});

describe('qpdf', () => {
  it('opens it with the password, finds nothing wrong, and calls it AES-256', () => {
    const checked = run('qpdf', `--password=${PASSWORD}`, '--check', file);
    expect(checked.said).toContain('No syntax or stream encoding errors found');
    expect(checked.status).toBe(0);
    const { said } = run('qpdf', `--password=${PASSWORD}`, '--show-encryption', file);
    expect(said).toContain('R = 6');
    expect(said).toContain('stream encryption method: AESv3');
    expect(said).toContain('string encryption method: AESv3');
    expect(said).toContain('file encryption method: AESv3');
    expect(said).toMatch(/extract for accessibility: allowed/);
    expect(said).toMatch(/print high resolution: allowed/);
  });

  it.each(['', 'wrong', PASSWORD.toUpperCase()])('refuses the password "%s"', (wrong) => {
    const { status, said } = run('qpdf', `--password=${wrong}`, '--check', file);
    expect(said).toContain('invalid password');
    expect(status).not.toBe(0);
  });

  it('finds the same document in it as in the unprotected one, tagged and without a claim to be PDF/A', () => {
    const opened = join(folder, 'opened.pdf');
    execFileSync('qpdf', [`--password=${PASSWORD}`, '--decrypt', file, opened]);
    const pdf = readPdf(readFileSync(opened));
    const packet = pdf.stream(pdf.catalogue['/Metadata'])?.toString('utf8') ?? '';
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(packet).not.toMatch(/pdfaid:(part|conformance)|pdfaExtension/);
    const found = findProblems(pdf, { model: modelOf(EVERY_BLOCK), people: [] }).map(String);
    // qpdf has written the bytes anew; and what is no PDF/A need not describe pdfuaid for it.
    const own = found.filter((problem) => !problem.startsWith('bytes of the file'));
    expect(own).toEqual([
      'pdfuaid and pdfaid in XMP: the file does not say that it is PDF/A-2',
      'pdfuaid and pdfaid in XMP: the level of PDF/A is not A',
      'pdfuaid and pdfaid in XMP: pdfuaid is not described for PDF/A',
      'XMP packet: pdfuaid is not described in full',
    ]);
  });
});

describe('poppler', () => {
  it('reads the same text with the password as without protection, and nothing with another', () => {
    const shown = execFileSync('pdftotext', ['-upw', PASSWORD, file, '-'], { encoding: 'utf8' });
    expect(shown).toBe(execFileSync('pdftotext', [plain, '-'], { encoding: 'utf8' }));
    expect(shown.length).toBeGreaterThan(500);
    expect(run('pdftotext', '-upw', 'wrong', file, '-')).toMatchObject({
      said: expect.stringContaining('Incorrect password') as string,
    });
  });
});

describe('pdf.js', () => {
  it('opens it with the password only', async () => {
    const open = (password?: string) =>
      getDocument({ data: bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) })
        .promise;
    const document = await open(PASSWORD);
    expect((await document.getMetadata()).info).toMatchObject({ Title: 'Supervision recording template' });
    expect(document.numPages).toBeGreaterThan(0);
    await expect(open()).rejects.toMatchObject({ name: 'PasswordException' });
    await expect(open('wrong')).rejects.toMatchObject({ name: 'PasswordException' });
  });

  it.each(['é'.normalize('NFD') + ' ﬁne\u00adly', '密码 пароль كلمة', 'x'.repeat(200)])(
    'opens what was protected with "%s"',
    async (password) => {
      const made = await make(password);
      const prepared = new TextDecoder().decode(passwordBytes(password));
      const document = await getDocument({ data: made.slice(), verbosity: 0, password: prepared }).promise;
      expect(document.numPages).toBeGreaterThan(0);
      const checked = run('qpdf', `--password=${prepared}`, '--check', save('other.pdf', made));
      expect(checked.status).toBe(0);
    },
  );
});

it('holds nothing in the clear: no word of the pages, no title, no name of the agency', () => {
  const raw = Buffer.from(bytes).toString('latin1');
  const wide = raw.replaceAll('\0', '');
  for (const word of ['Supervision', 'recording', 'handbook', 'xpacket', 'jsPDF', 'en-GB'])
    for (const text of [raw, wide]) expect(text.includes(word), word).toBe(false);
});

it('is another file each time, although the document is the same', async () => {
  const again = await make(PASSWORD);
  expect(Buffer.compare(again, bytes)).not.toBe(0);
  const ids = [again, bytes].map((each) => /\/ID \[<(\w+)>/.exec(Buffer.from(each).toString('latin1'))?.[1]);
  expect(new Set(ids).size).toBe(2);
});

it('takes no data and no empty password, and the site says that it is protected', async () => {
  await expect(make('')).rejects.toThrow('needs a password');
  const fonts = await loadFontsNode();
  const both = { fonts, createdAt: CREATED_AT, password: PASSWORD, attachment: ATTACHMENT };
  await expect(renderPdf(modelOf(EVERY_BLOCK), both)).rejects.toThrow('holds no data');
  const opened = await readRecordFile(bytes, 'protected.pdf', () => ({ version: 1 }));
  expect(opened).toMatchObject({ ok: false, failure: { kind: 'encrypted' } });
});
