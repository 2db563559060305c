/** `npm run edition:schema` writes editions/edition.schema.json anew, from the shapes in src/schemas/edition.ts. */
import { writeFileSync } from 'node:fs';
import { editionJsonSchema } from '../src/schemas/edition-json-schema.ts';
import { SCHEMA_FILE } from './checks/edition-schema.ts';

writeFileSync(SCHEMA_FILE, `${JSON.stringify(editionJsonSchema(), null, 2)}\n`);
console.log(`${SCHEMA_FILE} is written.`);
