/** Which answers hold characters that a PDF cannot show: one line for each, named with the rows it stands in. */
import type { Unshowable } from '../../documents/pdf/pdf-client.ts';
import { walkAnswers } from '../../rules/walk-answers.ts';
import type { Answers, SchemaNode } from '../../schemas/template.ts';

export interface UnshowableAnswer {
  /** In words, for example "Family 1: Child 5: School or nursery". */
  label: string;
  path?: string;
  /** Each character once. */
  characters: string[];
}

interface Source {
  template: { schema: SchemaNode };
  answers: { get(): Answers };
}

export function gatherUnshowable(
  unshowable: readonly Unshowable[],
  { template, answers }: Source,
): UnshowableAnswer[] {
  const rows = new Map<string, readonly string[]>();
  for (const asked of walkAnswers(template.schema, answers.get())) rows.set(asked.path, asked.rows);
  const lines = new Map<string, UnshowableAnswer>();
  for (const { label, path, characters } of unshowable) {
    const words = [...(path === undefined ? [] : (rows.get(path) ?? [])), label].join(': ');
    const line = lines.get(words) ?? {
      label: words,
      ...(path === undefined ? {} : { path }),
      characters: [],
    };
    line.characters = [...new Set([...line.characters, ...characters])];
    lines.set(words, line);
  }
  return [...lines.values()];
}
