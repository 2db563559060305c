/** The JSON Schema of editions is that of the code, and every edition names it for editors. */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { schemaLine } from '../../src/editions/make-edition-files.ts';
import { editionJsonSchema } from '../../src/schemas/edition-json-schema.ts';
import type { Problem } from './problem.ts';

export const SCHEMA_FILE = 'editions/edition.schema.json';

export const check = (): Problem[] => {
  const stored: unknown = existsSync(SCHEMA_FILE) ? JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) : undefined;
  const inStep = isDeepStrictEqual(stored, JSON.parse(JSON.stringify(editionJsonSchema())));
  const unnamed = listEditions('.').filter(
    (id) => readFileSync(`editions/${id}/edition.yaml`, 'utf8').split('\n')[0] !== schemaLine,
  );
  return [
    ...(inStep
      ? []
      : [
          {
            file: SCHEMA_FILE,
            message: 'is not that of src/schemas/edition.ts. Run: npm run edition:schema',
          },
        ]),
    ...unnamed.map((id) => ({
      file: `editions/${id}/edition.yaml`,
      where: 'line 1',
      message: `write there, so that editors explain every key: ${schemaLine}`,
    })),
  ];
};
