/** A logo of pixels in the files that are made with it: shown, tagged with its words, and nowhere in the way. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { bringLogo } from '../../src/documents/bring-logo.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { renderDocx } from '../../src/documents/docx/render-docx.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderPdf } from '../../src/documents/pdf/render-pdf.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand, readLogo } from '../../src/editions/read-brand.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { getTemplate } from '../../src/schemas/load-templates.ts';
import { CREATED_AT } from '../pdf/models.ts';
import { readPdf } from '../pdf/reader/read-pdf.ts';
import { findProblems } from '../pdf/rules/all-rules.ts';
import { validExample } from './valid-example.ts';

const ALTERNATIVE = 'A kite over two hills';
const edition = loadEdition('tiny', 'tests');
const brand = readBrand({ ...edition, brand: { ...edition.brand, font: 'verdana' } }, 'tests');
const template = applyEdition(getTemplate('contract-direct-work'), edition);
const model: DocumentModel = buildDocument({
  template,
  logic: compileTemplateLogic(template),
  answers: validExample('contract-direct-work'),
  status: 'complete',
  brand,
});
const folder = mkdtempSync(join(tmpdir(), 'pixel-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

const pdfOf = async (of = model, password?: string) =>
  renderPdf(of, { fonts: await loadFontsNode(), createdAt: CREATED_AT, password });
const ask = (bytes: Uint8Array, command: string, ...options: string[]) => {
  writeFileSync(join(folder, 'file.pdf'), bytes);
  return execFileSync(command, [...options, join(folder, 'file.pdf')], { encoding: 'utf8' });
};

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await pdfOf();
});

it('is in a PDF once, 8 bit RGB, no larger than it is printed', () => {
  const [, , ...pictures] = ask(pdf, 'pdfimages', '-list').trim().split('\n');
  expect(pictures).toHaveLength(1);
  expect(pictures[0]).toMatch(/^\s*1\s+0 image\s+236\s+236\s+rgb\s+3\s+8\s/);
});

it('is a figure with its words in a PDF that every rule passes', () => {
  expect(ask(pdf, 'pdfinfo', '-struct')).toMatch(/Figure/);
  expect(findProblems(readPdf(pdf), { model, people: [] })).toEqual([]);
  expect(readPdf(pdf).bytes.length).toBeLessThan(100_000);
});

it('can still be seen in a protected copy', async () => {
  const file = await pdfOf(model, 'tavu kelo-ripa 63');
  expect(ask(file, 'pdfimages', '-upw', 'tavu kelo-ripa 63', '-list')).toMatch(/image\s+236\s+236\s+rgb/);
});

it('is in a Word file with its words, and the letters are those of the brand', async () => {
  const parts = unzipSync(await renderDocx(model, { createdAt: CREATED_AT }));
  const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(pictures.map(([, bytes]) => [...bytes])).toEqual([
    [...readLogo(edition, 'tests')!.png!.forDocuments],
  ]);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  expect(text('word/document.xml')).toContain(`descr="${ALTERNATIVE}"`);
  expect(text('word/styles.xml')).toContain('Verdana');
  expect(text('word/styles.xml')).not.toContain('Arial');
});

it('is fetched where a page has only its address, and left out where that fails', async () => {
  const address = '/supervision/logo-document.png';
  const onPage = { ...model, brand: { ...readBrand(edition, 'tests', address), font: 'Verdana' } };
  expect(JSON.stringify(onPage.brand).length).toBeLessThan(200);
  const fetched = vi.fn(() =>
    Promise.resolve(new Response(readLogo(edition, 'tests')!.png!.forDocuments as BodyInit)),
  );
  vi.stubGlobal('fetch', fetched);
  expect(await bringLogo(onPage)).toEqual(model);
  expect(fetched).toHaveBeenCalledWith(address);
  for (const failing of [
    () => Promise.reject(new Error('offline')),
    () => Promise.resolve(new Response('', { status: 404 })),
  ]) {
    vi.stubGlobal('fetch', failing);
    expect((await bringLogo(onPage)).brand.logo).toBeUndefined();
  }
});

it('stands on the page as the file that the agency gave', () => {
  expect([...readLogo(edition, 'tests')!.png!.file]).toEqual([
    ...readFileSync('tests/editions/tiny/logo.png'),
  ]);
  expect(readLogo(edition, 'tests')!.shape).toBe(1);
});
