/** Attributes of a text box: browsers may send what is spell-checked to a server, so sensitive text is not. */
import { useSession, useValue } from '../state/session-hooks.ts';
import type { ShownNode } from '../theme/form-schema.ts';

interface TextAttributes {
  dir: 'auto';
  spellCheck: boolean;
  writingsuggestions?: 'false';
  autoComplete?: string;
}

export function useTextAttributes(node: ShownNode, autocomplete?: string): TextAttributes {
  const isSpellChecked = useValue(useSession().isSpellChecked);
  const isQuiet = Boolean(node.question?.sensitive) && !isSpellChecked;
  const own = node.question?.autocomplete;
  const token = autocomplete ?? (typeof own === 'string' ? own : undefined);
  return {
    dir: 'auto',
    spellCheck: !isQuiet,
    ...(isQuiet ? { writingsuggestions: 'false' as const } : {}),
    ...(token === undefined ? {} : { autoComplete: token }),
  };
}
