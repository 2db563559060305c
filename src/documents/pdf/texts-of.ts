/**
 * Every text of a model, whatever block it stands in: the fonts that a document needs are found from it. Drawings and
 * paths are among them and cost nothing; a new kind of block cannot be forgotten.
 */
import type { DocumentModel } from '../model.ts';

export function textsOf(model: DocumentModel): string[] {
  const texts: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    else if (value !== null && typeof value === 'object')
      for (const inner of Object.values(value)) walk(inner);
  };
  walk(model);
  return texts;
}
