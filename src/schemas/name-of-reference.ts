import type { Reference } from './content.ts';

/** What a link calls a work: its name or, from `Children Act 1989. London: HMSO.`, `Children Act 1989`. */
export const nameOfReference = ({ name, citation }: Pick<Reference, 'name' | 'citation'>): string =>
  // Initials end in no full stop here; the twelve characters step over `Tait (1994).` and the like.
  name ?? /^.{12,}?(?=\. |\.$)/.exec(citation)?.[0] ?? citation;
