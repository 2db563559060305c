import { createHash } from 'node:crypto';
import { applyEdition, publishedTemplates } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { fillingsOf } from './fillings.ts';
import { makeFilled } from './make-files.ts';

/** Where the tests keep them. */
export const GOLDEN_FILE = 'tests/documents/golden-hashes.json';

/** SHA-256 in hex of the documents of a worked example, by kind. */
export type GoldenHashes = Record<string, Record<string, string>>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The hashes of the PDF, the final copy and the Word file of worked examples, made on a fixed day.
 * @param wanted ids of templates; all that are published if left out
 */
export async function computeGoldenHashes(wanted?: readonly string[]): Promise<GoldenHashes> {
  const edition = loadEdition('standard');
  const brand = readBrand(edition);
  const known = loadEditionTemplates(edition);
  const published = publishedTemplates(
    edition,
    known.map(({ id }) => id),
  );
  const hashes: GoldenHashes = {};
  for (const plain of known.filter(({ id }) => (wanted ?? published).includes(id))) {
    const template = applyEdition(plain, edition);
    const worked = fillingsOf(template).find(({ name }) => name === 'worked');
    if (!worked) continue;
    const own: Record<string, string> = {};
    for await (const { kind, format, content } of makeFilled(template, brand, worked))
      if (format !== 'text') own[kind] = sha256(content);
    hashes[template.id] = own;
  }
  return hashes;
}
