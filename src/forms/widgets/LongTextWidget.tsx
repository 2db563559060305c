/** Several lines of text. The box grows with the text; the count appears when three quarters are used. */
import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../state/session-hooks.ts';
import { textOf, useTypedText } from '../state/use-typed-text.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import { characterCount } from './character-count.ts';
import { useTextAttributes } from './sensitive-text.ts';

const DEFAULT_MAXIMUM = 10_000;

export function LongTextWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { text, type, handOver } = useTypedText(textOf(value), (typed) =>
    session.commit(path, typed === '' ? undefined : typed),
  );
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const attributes = useTextAttributes(node);
  const box = useRef<HTMLTextAreaElement>(null);
  useGrowing(box, text);
  const most = node.maxLength ?? DEFAULT_MAXIMUM;
  const count = characterCount(text.length, most);
  return (
    <>
      <textarea
        ref={box}
        id={id}
        className={`govuk-textarea form-growing${hasError ? ' govuk-textarea--error' : ''}`}
        rows={most <= 2000 ? 3 : 5}
        value={text}
        aria-describedby={[describedBy, count && `${id}-count`].filter(Boolean).join(' ') || undefined}
        {...attributes}
        onChange={(event) => type(event.target.value)}
        onBlur={handOver}
      />
      <p
        id={`${id}-count`}
        className={count?.isOver ? 'govuk-error-message form-count' : 'govuk-hint form-count'}
        role="status"
        hidden={count === undefined}
      >
        {count?.words}
      </p>
    </>
  );
}

/** Browsers without `field-sizing` get the height from the text. Nothing is measured where CSS does it. */
export function useGrowing(box: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useEffect(() => {
    const element = box.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [box, text]);
}
