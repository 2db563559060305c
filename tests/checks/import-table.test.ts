/** The lint refuses what the import table does not allow: each kind of refusal on a file that deserves it. */
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint();
});

/** Rules that complain about `code`, were it in `filePath`. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

test('a room may not import a room that its row does not name', async () => {
  const code =
    "import { RECORD_FORMAT } from '../schemas/record.ts';\nexport const format = RECORD_FORMAT;\n";
  expect(await complaints('src/lib/probe.ts', code)).toEqual(['boundaries/dependencies']);
  expect(await complaints('src/records/probe.ts', code)).toEqual([]);
});

test('a dynamic import is an import', async () => {
  const code = "export const later = () => import('../documents/model.ts');\n";
  expect(await complaints('src/rules/probe.ts', code)).toEqual(['boundaries/dependencies']);
});

test('components may take the words of the document model, not its code', async () => {
  const type =
    "---\nimport type { Block } from '../documents/model.ts';\nconst block: Block | undefined = undefined;\n---\n<p>{block}</p>\n";
  expect(await complaints('src/components/Probe.astro', type)).toEqual([]);
  const value = "---\nimport { ok } from '../documents/model.ts';\n---\n<p>{ok}</p>\n";
  expect(await complaints('src/components/Probe.astro', value)).toEqual(['boundaries/dependencies']);
});

test('a vendor enters by its door only, also when loaded on demand', async () => {
  expect(await complaints('src/documents/probe.ts', "export const later = () => import('jspdf');\n")).toEqual(
    ['house/vendor-door'],
  );
  expect(
    await complaints('src/documents/pdf/probe.ts', "export const later = () => import('jspdf');\n"),
  ).toEqual([]);
  expect(await complaints('src/forms/probe.ts', "export { parse } from 'yaml';\n")).toEqual([
    'house/vendor-door',
  ]);
});

test('a vendor without a door, and Node in code for the browser, are refused', async () => {
  expect(await complaints('src/lib/probe.ts', "export { chunk } from 'lodash';\n")).toEqual([
    'house/vendor-door',
  ]);
  expect(await complaints('src/rules/probe.ts', "export { readFileSync } from 'node:fs';\n")).toEqual([
    'house/vendor-door',
  ]);
});

test('only pages know which edition is active', async () => {
  const code =
    "import { activeEdition } from '../editions/active.ts';\nexport const id = activeEdition().id;\n";
  expect(await complaints('src/components/probe.ts', code)).toContain('house/room-entrance');
  expect(await complaints('src/pages/probe.ts', code)).toEqual([]);
});

test('the form is entered by its island', async () => {
  const inner = "export { x } from '../forms/theme/x.ts';\n";
  expect(await complaints('src/components/probe.ts', inner)).toContain('house/room-entrance');
});

test('a file name says what is inside', async () => {
  const code = 'export const one = 1;\n';
  expect(await complaints('src/lib/utils.ts', code)).toEqual(['house/telling-name']);
  expect(await complaints('src/lib/date-helpers.ts', code)).toEqual(['house/telling-name']);
  expect(await complaints('src/lib/date-in-words.ts', code)).toEqual([]);
});
