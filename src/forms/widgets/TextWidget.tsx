/** One line of text, with suggestions where the template names a source for them. */
import { useMemo } from 'react';
import { readAt, splitPath } from '../state/answer-path.ts';
import { useObserved, useSession } from '../state/session-hooks.ts';
import { textOf, useTypedText } from '../state/use-typed-text.ts';
import type { ShownNode } from '../theme/form-schema.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import { useTextAttributes } from './sensitive-text.ts';
import { suggestionsFrom } from './suggestions.ts';

export function TextWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { text, type, handOver } = useTypedText(textOf(value), (typed) =>
    session.commit(path, typed === '' ? undefined : typed),
  );
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const attributes = useTextAttributes(node, usePersonToken(path));
  const source = node.question?.optionsFrom;
  return (
    <>
      <input
        id={id}
        className={`govuk-input${widthClass(node)}${hasError ? ' govuk-input--error' : ''}`}
        {...keyboardOf(path, node)}
        value={text}
        aria-describedby={describedBy}
        list={source === undefined ? undefined : `${id}-suggestions`}
        {...attributes}
        onChange={(event) => type(event.target.value)}
        onBlur={handOver}
      />
      {source !== undefined && <Suggestions id={`${id}-suggestions`} source={source} />}
    </>
  );
}

function Suggestions({ id, source }: { id: string; source: string }) {
  // Joined, so that the list is only drawn again when a suggestion changes.
  const joined = useObserved(useSession().answers, (answers) => suggestionsFrom(answers, source).join('\n'));
  const words = useMemo(() => joined.split('\n').filter(Boolean), [joined]);
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

/** Email addresses and phone numbers have keyboards of their own on phones. */
function keyboardOf(path: string, { format }: ShownNode): { type: string; inputMode?: 'tel' } {
  if (format === 'email' || /(?:^|\.)(?:\w*E|e)mail$/.test(path)) return { type: 'email' };
  return /(?:^|\.)(?:\w*P|p)hone$/.test(path) ? { type: 'tel', inputMode: 'tel' } : { type: 'text' };
}

/** The autocomplete token of a part of a person stands with the person: `{name: …, role: …}`. */
function usePersonToken(path: string): string | undefined {
  const { template } = useSession();
  const steps = splitPath(path);
  const part = steps.at(-1);
  if (typeof part !== 'string' || steps.length < 2) return undefined;
  const route = steps
    .slice(0, -1)
    .flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]));
  const tokens = readAt(template.schema, [...route, 'question', 'autocomplete']);
  const token = readAt(tokens, [part]);
  return typeof token === 'string' ? token : undefined;
}

/** Short answers get a short box, so that the size of the box says what is expected. */
function widthClass(node: ShownNode): string {
  const most = node.maxLength ?? 200;
  if (most <= 30) return ' govuk-input--width-10';
  if (most <= 60) return ' govuk-input--width-20';
  return '';
}
