/** The texts that stand around a control, each with the id that `aria-describedby` names. */
import type { ReactNode } from 'react';
import type { Question } from '../../schemas/question.ts';

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="govuk-hint">
      {children}
    </div>
  );
}

export function ErrorMessage({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

/** Questions to think about. They are not answers, so they stand as a list beside the box. */
export function Prompts({ id, prompts }: { id: string; prompts: NonNullable<Question['prompts']> }) {
  return (
    <div id={`${id}-prompts`} className="form-prompts govuk-hint">
      <p className="form-prompts__lead">You could write about:</p>
      <ul className="govuk-list govuk-list--bullet">
        {prompts.map((prompt) => (
          <li key={prompt.id}>{prompt.text}</li>
        ))}
      </ul>
    </div>
  );
}

/** Says that an answer came over from another record. It goes when the answer is changed. */
export function Carried({ id, from }: { id: string; from: string }) {
  return (
    <p id={`${id}-carried`} className="form-carried">
      Carried over from {from}
    </p>
  );
}
