/** A record comes back out of a PDF, whatever program has saved the file since. qpdf plays those programs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { getTemplate } from '../../src/schemas/load-templates.ts';
import type { Answers } from '../../src/schemas/template.ts';
import { limits } from '../../src/records/limits.ts';
import { ATTACHMENT_NAME } from '../../src/records/pdf/read-attachment.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { writePdf } from './write-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = readFileSync(join(import.meta.dirname, 'session-record.v1.awkward.json'), 'utf8');
const content = Buffer.from(text);
const answers = (JSON.parse(text) as { answers: Answers }).answers;
const attachment = { name: ATTACHMENT_NAME, content };
const read = (bytes: Uint8Array, name = 'record.pdf') => readRecordFile(bytes, name, () => ({ version: 1 }));
const kindOf = async (bytes: Uint8Array, name?: string) => {
  const result = await read(bytes, name);
  return result.ok ? 'ok' : result.failure.kind;
};

function qpdf(bytes: Uint8Array, ...options: string[]): Buffer {
  const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
  writeFileSync(from, bytes);
  execFileSync('qpdf', ['--warning-exit-0', ...options, from, to]);
  return readFileSync(to);
}

const pdf = writePdf({ attachment });

describe('a PDF with its record', () => {
  const versions: [string, () => Uint8Array][] = [
    ['as written', () => pdf],
    ['with the attachment uncompressed', () => writePdf({ attachment, compressed: false })],
    ['with the attachment in /AF only', () => writePdf({ attachment, associatedOnly: true })],
    ['rewritten', () => qpdf(pdf)],
    ['rewritten with object streams', () => qpdf(pdf, '--object-streams=generate')],
    ['linearized', () => qpdf(pdf, '--linearize')],
    ['linearized with object streams', () => qpdf(pdf, '--linearize', '--object-streams=generate')],
    ['taken apart', () => qpdf(pdf, '--qdf', '--object-streams=disable')],
    [
      'recompressed',
      () => qpdf(pdf, '--recompress-flate', '--compression-level=9', '--object-streams=generate'),
    ],
    ['with bytes before the header', () => Buffer.concat([Buffer.from('\r\n\r\nmail gateway\r\n'), pdf])],
    [
      'with a broken startxref',
      () => Buffer.from(pdf.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'),
    ],
    ['without its end', () => pdf.subarray(0, pdf.indexOf('startxref'))],
    [
      'with object streams and a broken startxref',
      () => {
        const packed = qpdf(pdf, '--object-streams=generate');
        return Buffer.from(packed.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
      },
    ],
    [
      'with the wrong stream length',
      () => Buffer.from(pdf.toString('latin1').replace(/\/Length \d+/, '/Length 3'), 'latin1'),
    ],
  ];
  it.each(versions)('opens %s', async (_, make) => {
    const result = await read(make());
    expect(result.ok ? result.value.answers : result.failure).toEqual(answers);
  });

  it('is not misled by answers that look like parts of a PDF', async () => {
    const typed = '6 0 obj << /Length 0 >> endobj trailer << /Root 99 0 R >> startxref 0';
    const record = JSON.stringify({ ...(JSON.parse(text) as object), answers: { typed } });
    const made = writePdf({
      attachment: { name: ATTACHMENT_NAME, content: Buffer.from(record) },
      compressed: false,
    });
    const result = await read(made);
    expect(result.ok ? result.value.answers : result.failure).toEqual({ typed });
  });

  it('opens the newer of two, after an update was appended', async () => {
    const old = writePdf({
      attachment: { name: ATTACHMENT_NAME, content: Buffer.from('old') },
      compressed: false,
    });
    const at = old.length;
    const start = Number(/startxref\n(\d+)/.exec(old.toString('latin1'))?.[1]);
    const object = Buffer.concat([
      Buffer.from(`6 0 obj\n<< /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    const update = `xref\n6 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Prev ${start} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
    const result = await read(Buffer.concat([old, object, Buffer.from(update)]));
    expect(result.ok ? result.value.answers : result.failure).toEqual(answers);
  });
});

describe('a PDF of ours', async () => {
  const template = applyEdition(getTemplate('session-record'), loadEdition('standard'));
  const model = buildDocument({
    template,
    logic: compileTemplateLogic(template),
    answers,
    status: 'complete',
    brand: { colour: '#1d70b8' },
  });
  const fonts = await loadFontsNode();
  const make = (withRecord: boolean) =>
    renderPdf(model, {
      fonts,
      createdAt: '2026-11-21T10:30:00Z',
      attachment: withRecord
        ? { name: ATTACHMENT_NAME, mediaType: 'application/json', text, description: 'The answers' }
        : undefined,
    });
  const rewrites: string[][] = [
    [],
    ['--object-streams=generate'],
    ['--linearize', '--object-streams=disable'],
    ['--qdf'],
  ];

  it('opens as it was made and after every rewrite', async () => {
    const made = await make(true);
    for (const bytes of [made, ...rewrites.map((options) => qpdf(made, ...options))]) {
      const result = await read(bytes);
      expect(result.ok ? result.value.answers : result.failure).toEqual(answers);
    }
  });
  it('is known as a final copy if it carries no record, also after every rewrite', async () => {
    const made = await make(false);
    for (const bytes of [made, ...rewrites.map((options) => qpdf(made, ...options))]) {
      expect(await kindOf(bytes)).toBe('final-copy');
    }
  });
});

describe('a PDF that cannot be opened', () => {
  it('is known as foreign, with another attachment or none', async () => {
    expect(await kindOf(writePdf({}))).toBe('not-ours');
    // jsPDF as everybody uses it: no structure tree.
    expect(await kindOf(writePdf({ producer: 'jsPDF 4.2.1' }))).toBe('not-ours');
    expect(await kindOf(writePdf({ attachment: { name: 'invoice.json', content } }))).toBe('not-ours');
  });
  it('is known as encrypted, with a password or with permissions only', async () => {
    expect(await kindOf(qpdf(pdf, '--encrypt', 'secret', 'owner', '256', '--'))).toBe('encrypted');
    expect(await kindOf(qpdf(pdf, '--encrypt', '', 'owner', '256', '--'))).toBe('encrypted');
  });
  it('is known as damaged', async () => {
    expect(await kindOf(pdf.subarray(0, 60))).toBe('damaged');
    const record = writePdf({ attachment: { name: ATTACHMENT_NAME, content: content.subarray(0, 900) } });
    expect(await kindOf(record)).toBe('damaged');
    const garbled = Buffer.from(pdf);
    garbled.fill(
      0x41,
      garbled.lastIndexOf('stream\n', garbled.indexOf('endstream')) + 7,
      garbled.indexOf('endstream') - 1,
    );
    expect(await kindOf(garbled)).toBe('damaged');
  });
  it('is not unpacked beyond the limit', async () => {
    const bomb = deflateSync(Buffer.alloc(limits.inflated + 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const plain = writePdf({ attachment: { name: ATTACHMENT_NAME, content: bomb }, compressed: false });
    const file = Buffer.from(
      plain.toString('latin1').replace(/(\/Length \d+) /, '$1 /Filter /FlateDecode '),
      'latin1',
    );
    expect(await kindOf(file)).toBe('too-large');
  });
  it('ends calmly on rings, depth and missing objects', async () => {
    const latin = pdf.toString('latin1');
    const changed = [
      latin.replace('/Names [(', `/Kids [1 0 R 1 0 R] /Names [(x`),
      latin.replace('<< /Type /Filespec', `<< /X ${'['.repeat(5000)} /Type /Filespec`),
      latin.replace('/EF << /F 6 0 R /UF 6 0 R >>', '/EF << /F 99 0 R >>'),
      latin.replace('/Root 1 0 R', '/Root 77 0 R'),
      latin.replace('startxref', 'startxref\n9999999999'),
    ];
    for (const source of changed)
      expect(await kindOf(Buffer.from(source, 'latin1'))).toMatch(/ok|damaged|not-ours/);
  });
  it.each([
    ['strings that never end', '1 0 obj('],
    ['comments that never end', 'trailer%'],
    ['trailers in trailers', 'trailer<</Root('],
    ['streams that never end', '1 0 obj<<>>stream\n'],
    ['dictionaries in dictionaries', '1 0 obj<<'],
    ['names', '1 0 obj/aaaaaaa '],
  ])('does not walk the same bytes for hours: %s', async (_, piece) => {
    let number = 0;
    const source = piece.replace('1 0', 'N 0').repeat((2 * 1024 * 1024) / piece.length);
    const numbered = source.replace(/N 0/g, () => `${(number += 1)} 0`);
    const started = performance.now();
    expect(await kindOf(Buffer.from(`%PDF-1.7\n${numbered}`, 'latin1'))).toBe('damaged');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
  it('never throws, whatever byte is changed', async () => {
    const packed = qpdf(
      writePdf({ attachment: { name: ATTACHMENT_NAME, content: content.subarray(0, 50) } }),
      '--object-streams=generate',
    );
    for (let at = 0; at < packed.length; at += 3) {
      const changed = Buffer.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(typeof (await kindOf(changed))).toBe('string');
    }
  });
});

describe('other files', () => {
  it('opens a saved file whatever its name, also with a byte order mark', async () => {
    expect(await kindOf(content, 'record.json')).toBe('ok');
    expect(await kindOf(Buffer.concat([Buffer.from('\uFEFF'), content]), 'record.pdf')).toBe('ok');
  });
  it('names what is wrong', async () => {
    expect(await kindOf(Buffer.alloc(0), 'a.json')).toBe('not-ours');
    expect(await kindOf(Buffer.from(`\uFEFF${text}`, 'utf16le'), 'a.json')).toBe('wrong-encoding');
    expect(await kindOf(Buffer.from(text, 'utf16le'), 'a.json')).toBe('wrong-encoding');
    expect(await kindOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), 'a.png')).toBe('not-ours');
    expect(await kindOf(Buffer.from([0x41, 0xff, 0xff]), 'a.pdf')).toBe('damaged');
    expect(await kindOf(content.subarray(0, 500), 'a.json')).toBe('damaged');
    expect(await kindOf(Buffer.alloc(limits.file + 1, 0x20), 'a.json')).toBe('too-large');
    expect(await kindOf(Buffer.alloc(limits.text + 1, 0x20), 'a.json')).toBe('too-large');
  });
});
