/** Every template holds together and its examples behave, as each edition of the project asks it. */
import { checkTemplates } from '../../src/editions/check-templates.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { loadContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';

export function check(): Problem[] {
  const provisions = new Set(loadContent().provisions.keys());
  return listEditions().flatMap((id) => {
    const edition = loadEdition(id);
    return checkTemplates(loadEditionTemplates(edition), edition, provisions).map((problem) => ({
      ...problem,
      where: `edition ${id}`,
    }));
  });
}
