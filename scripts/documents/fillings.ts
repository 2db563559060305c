import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { withManyWords } from './many-words.ts';

/** How full a form is. */
export interface Filling {
  name: 'empty' | 'worked' | 'awkward' | '20,000 words';
  answers: Answers;
}

/** Every way in which a form is tried: with nothing, as in practice, with odd answers and with very long ones. */
export function fillingsOf({ schema, examples }: ResolvedTemplate): Filling[] {
  const long = withManyWords(schema, examples.worked.data);
  return [
    { name: 'empty', answers: {} },
    { name: 'worked', answers: examples.worked.data },
    { name: 'awkward', answers: examples.awkward.data },
    ...(long ? [{ name: '20,000 words' as const, answers: long }] : []),
  ];
}
