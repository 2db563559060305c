/** Every template holds together and its examples behave, as each edition of the project asks it. */
import { checkTemplates } from '../../src/editions/check-templates.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadContent } from '../../src/schemas/load-content.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Problem } from './problem.ts';

export function check(): Problem[] {
  const templates = loadTemplates();
  const provisions = new Set(loadContent().provisions.keys());
  return listEditions().flatMap((id) =>
    checkTemplates(templates, loadEdition(id), provisions).map((problem) => ({
      ...problem,
      where: `edition ${id}`,
    })),
  );
}
