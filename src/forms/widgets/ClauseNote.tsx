/** What two people want to say about one clause: an exception, or how they will do it. */
import { useRef } from 'react';
import { useErrorAt } from '../state/session-hooks.ts';
import { useTypedText } from '../state/use-typed-text.ts';
import { ErrorMessage } from '../theme/QuestionTexts.tsx';
import type { ShownNode } from '../theme/form-schema.ts';
import { useGrowing } from './LongTextWidget.tsx';
import { useTextAttributes } from './sensitive-text.ts';

export interface ClauseNoteProps {
  id: string;
  path: string;
  /** The words of the clause, which say what the note is about. */
  statementId: string;
  node: ShownNode;
  value: string;
  onCommit(typed: string): void;
}

export function ClauseNote({ id, path, statementId, node, value, onCommit }: ClauseNoteProps) {
  const attributes = useTextAttributes(node);
  const error = useErrorAt(path);
  const { text, type, handOver } = useTypedText(value, onCommit);
  const box = useRef<HTMLTextAreaElement>(null);
  useGrowing(box, text);
  return (
    <div className="form-clauses__note">
      <label className="govuk-label" htmlFor={id} id={`${id}-label`}>
        {node.title ?? 'Note'}
      </label>
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      <textarea
        ref={box}
        className={`govuk-textarea form-growing form-clauses__box${error === undefined ? '' : ' govuk-textarea--error'}`}
        id={id}
        rows={2}
        value={text}
        aria-labelledby={`${id}-label ${statementId}`}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        {...attributes}
        onChange={(event) => type(event.target.value)}
        onBlur={handOver}
      />
    </div>
  );
}
