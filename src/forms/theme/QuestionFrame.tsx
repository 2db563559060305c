/** The frame of a question: label or legend, hint, prompts, error message, and the control inside. */
import type { ReactNode } from 'react';
import type { Question } from '../../schemas/question.ts';
import {
  useCarriedFrom,
  useDescriptions,
  useErrorAt,
  useIsRequired,
  useSession,
} from '../state/session-hooks.ts';
import { Carried, ErrorMessage, Hint, Prompts } from './QuestionTexts.tsx';
import { useRowTitle } from './table-place.ts';

export interface FrameProps {
  id: string;
  path: string;
  label: string;
  hint: string | undefined;
  question: Question | undefined;
  /** `label` for one control, `fieldset` for a group of controls, `heading` for tables and lists. */
  kind: 'label' | 'fieldset';
  /** Whether an unanswered question is marked "(optional)". */
  marksOptional: boolean;
  /** Smaller words for parts of a question. */
  isPart: boolean;
  children: ReactNode;
}

export function QuestionFrame({
  id,
  path,
  label,
  hint,
  question,
  kind,
  marksOptional,
  isPart,
  children,
}: FrameProps) {
  const error = useErrorAt(path);
  const carriedFrom = useCarriedFrom(path);
  const isRequired = useIsRequired(path);
  const prompts = question?.prompts ?? [];
  const describedBy = useDescriptions(id, {
    hint: Boolean(hint),
    prompts: prompts.length > 0,
    carried: carriedFrom !== undefined,
    error: error !== undefined,
  });
  const row = useRowTitle();
  const optional = marksOptional && !isRequired;
  const words =
    row === undefined ? (
      <>
        {label}
        {optional && <span className="form-optional"> (optional)</span>}
      </>
    ) : (
      // The heads of the table say it to those who see it; a control is heard by itself.
      <>
        <span className="govuk-visually-hidden">{row}: </span>
        <span className="form-grid__label">{label}</span>
      </>
    );
  const texts = (
    <>
      {hint && <Hint id={id}>{hint}</Hint>}
      {prompts.length > 0 && <Prompts id={id} prompts={prompts} />}
      {carriedFrom !== undefined && <Carried id={id} from={carriedFrom} />}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
    </>
  );
  const size =
    isPart || row !== undefined ? '' : kind === 'label' ? ' govuk-label--s' : ' govuk-fieldset__legend--s';
  return (
    <div
      id={`${id}-question`}
      className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}
    >
      {kind === 'label' ? (
        <>
          <label className={`govuk-label${size}`} htmlFor={id}>
            {words}
          </label>
          {texts}
          {children}
        </>
      ) : (
        <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
          <legend className={`govuk-fieldset__legend${size}`}>{words}</legend>
          {texts}
          {children}
        </fieldset>
      )}
    </div>
  );
}

/** Ids of the texts that describe a control, and whether it shows an error. */
export function useDescribed(
  id: string,
  path: string,
  hint: string | undefined,
  question: Question | undefined,
) {
  const error = useErrorAt(path);
  const describedBy = useDescriptions(id, {
    hint: Boolean(hint),
    prompts: (question?.prompts ?? []).length > 0,
    carried: useCarriedFrom(path) !== undefined,
    error: error !== undefined,
  });
  return { describedBy, hasError: error !== undefined };
}

/** Whether questions of this place in the form are marked "(optional)": not where nothing has to be filled. */
export function useMarksOptional(path: string): boolean {
  const { template } = useSession();
  const top = path.split('.')[0] ?? '';
  const section = template.sections.find(({ questions }) => questions.includes(top));
  return !section?.everythingOptional;
}
