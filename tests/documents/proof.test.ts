/** `npm run documents` looks for what is missing. Here: that it finds it, and that blank sheets miss nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillingsOf, type Filling } from '../../scripts/documents/fillings.ts';
import { findLost } from '../../scripts/documents/find-lost.ts';
import { makeBlank, makeFilled, type MadeFile } from '../../scripts/documents/make-files.ts';
import { MANY_WORDS } from '../../scripts/documents/many-words.ts';
import { readBack } from '../../scripts/documents/read-back.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { ATTACHMENT_NAME } from '../../src/records/pdf/read-attachment.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { textsOf } from './due-pieces.ts';

const edition = loadEdition('standard');
const brand = readBrand(edition);
const templates = loadTemplates().map((template) => applyEdition(template, edition));
const template = templates.find(({ id }) => id === 'evaluation')!;
const folder = mkdtempSync(path.join(tmpdir(), 'proof-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function filesOf(name: Filling['name']): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  const filling = fillingsOf(template).find((each) => each.name === name)!;
  for await (const file of makeFilled(template, brand, filling)) files.push(file);
  return files;
}
const read = (file: MadeFile) => {
  const place = path.join(folder, file.fileName);
  writeFileSync(place, file.content);
  return readBack(file, place, template);
};

describe('the proof', () => {
  it('finds nothing missing in the worked example, in any format', async () => {
    const files = await filesOf('worked');
    expect(files.map(({ kind }) => kind)).toEqual(['pdf', 'final', 'docx', 'text']);
    for (const file of files) expect((await read(file)).problems, file.kind).toEqual([]);
  });

  it('finds what is missing: the file of one record does not hold another', async () => {
    const [worked, awkward] = [await filesOf('worked'), await filesOf('awkward')];
    for (const file of worked) {
      const other = awkward.find(({ kind }) => kind === file.kind) ?? awkward[0]!;
      const { problems } = await read({ ...other, content: file.content, format: file.format });
      expect(problems.length, file.kind).toBeGreaterThan(0);
    }
  });

  it('finds a record that the PDF should not carry, and one that it should', async () => {
    const [open, final] = await filesOf('worked');
    expect((await read({ ...open!, carriesRecord: false })).problems).toEqual([
      `It carries ${ATTACHMENT_NAME}`,
    ]);
    expect((await read({ ...final!, carriesRecord: true })).problems).toEqual([
      'The record does not come out again',
    ]);
  });

  it('says of a file that is none that it cannot be read', async () => {
    for (const file of (await filesOf('worked')).filter(({ format }) => format !== 'text')) {
      const { problems } = await read({ ...file, content: new TextEncoder().encode('no file') });
      expect(problems[0], file.kind).toMatch(/^It cannot be read/);
    }
  });

  it('fills every form that has boxes for text with so many words', () => {
    const counts = templates.flatMap((each) =>
      fillingsOf(each)
        .filter(({ name }) => name === '20,000 words')
        .map(({ answers }) => textsOf(answers).flatMap((text) => text.split(/\s+/)).length),
    );
    expect(counts.length).toBeGreaterThan(templates.length * 0.9);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(MANY_WORDS);
  });
});

describe('findLost', () => {
  it('takes breaks of lines and signs of direction for nothing, and letters for much', () => {
    expect(findLost(['Siân Ŵyn'], 'Si\u00adân\nŴyn')).toEqual([]);
    expect(findLost(['Siân Ŵyn'], 'Siân Wyn')).toEqual(['Siân Ŵyn']);
  });
  it('finds a word from right to left in either order, and misses one that is not there', () => {
    expect(findLost(['المشرفة (س)'], '(\u202bس) المشرفة')).toEqual([]);
    expect(findLost(['المشرفة س'], 'س')).toEqual(['المشرفة س']);
  });
  it('takes a text in parts only where a reader cuts it, and no part that is a crumb', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    const cut = text.replace('seven', 'HEAD OF PAGE seven');
    expect([findLost([text], cut), findLost([text], cut, 2)]).toEqual([[text], []]);
    expect(findLost([text], text.split(' ').join(' | '), 20)).toEqual([text]);
  });
});

it.each(templates.map((each) => [each.id, each] as const))(
  'blank sheets of %s miss nothing',
  async (_, each) => {
    for await (const file of makeBlank(each, brand)) {
      if (file.format === 'pdf') continue;
      expect((await readBack(file, '', each)).problems, file.kind).toEqual([]);
    }
  },
);
