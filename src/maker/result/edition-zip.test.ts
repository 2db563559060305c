import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipEdition, zipEdition } from './edition-zip.ts';

const folder = {
  id: 'ours',
  yaml: 'id: ours\nbrand:\n  logo: logo.svg\n',
  readme: '# Ours\n',
  logo: '<svg/>',
};
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('the ZIP of an edition', () => {
  it('gives back what went in, and the same bytes for the same edition', () => {
    expect(unzipEdition(zipEdition(folder))).toEqual({ yaml: folder.yaml, logo: folder.logo });
    expect(zipEdition(folder)).toEqual(zipEdition(folder));
  });

  it('has no logo where none was chosen', () => {
    expect(unzipEdition(zipEdition({ ...folder, logo: undefined }))).toEqual({ yaml: folder.yaml });
  });

  it('is found in a folder of any name, with the logo that its file names', () => {
    const files = {
      'download (1)/ours/edition.yaml': "brand:\n  logo: 'crest.svg'\n",
      'download (1)/ours/crest.svg': '<svg id="crest"/>',
      'download (1)/ours/logo.svg': '<svg id="other"/>',
    };
    expect(unzipEdition(zip(files))?.logo).toBe('<svg id="crest"/>');
  });

  it.each([
    ['none', { 'notes.txt': 'x' }],
    ['two', { 'a/edition.yaml': 'id: a', 'b/edition.yaml': 'id: b' }],
    ['one that is far too large', { 'a/edition.yaml': 'x'.repeat(600_000) }],
  ])('gives nothing where there is %s', (_, files) => {
    expect(unzipEdition(zip(files as unknown as Record<string, string>))).toBeUndefined();
  });

  it('throws for what is no ZIP', () => {
    expect(() => unzipEdition(strToU8('PK\u0003\u0004rubbish'))).toThrow();
  });
});
