/**
 * Questions to pick from: choosing one adds a box with that question as its label, so that nobody meets all of them
 * as empty boxes. Somebody who cannot choose is given one.
 */
import { toFieldPathId, type FieldProps } from '@rjsf/utils';
import type { ComponentType } from 'react';
import { idOf, isPlainObject, joinPath } from '../state/answer-path.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { useErrorAt, useSession, useValue } from '../state/session-hooks.ts';
import { fromRjsf, toRjsf } from '../theme/form-schema.ts';
import { Heading, headingLevelAt } from '../theme/Heading.tsx';
import { useMarksOptional } from '../theme/QuestionFrame.tsx';
import { ErrorMessage, Hint } from '../theme/QuestionTexts.tsx';
import { promptsLeft, type PromptColumns } from './prompt-answers.ts';
import { Removed } from './Removed.tsx';
import { useRows } from './use-rows.ts';

export interface PromptRowsProps extends FieldProps {
  columns: PromptColumns;
}

export function PromptRows({ schema, formData, fieldPathId, registry, columns }: PromptRowsProps) {
  const session = useSession();
  const node = fromRjsf(schema);
  const path = joinPath(fieldPathId.path);
  const id = idOf(path);
  const rows: unknown[] = Array.isArray(formData) ? (formData as unknown[]) : [];
  const generation = useValue(session.generation);
  const error = useErrorAt(path);
  const marksOptional = useMarksOptional(path);
  const level = headingLevelAt(fieldPathId.path);
  const left = promptsLeft(columns, rows);
  const { removed, addWith, remove, undo } = useRows(fieldPathId.path);
  const choose = (prompt: unknown) => {
    addWith({ [columns.prompt]: prompt });
    focusSoon(idOf(`${path}.${rows.length}.${columns.answer}`));
  };
  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>;
  const part = node.items?.properties?.[columns.answer];
  return (
    <div
      id={`${id}-question`}
      className={`form-rows form-prompt-rows${error === undefined ? '' : ' govuk-form-group--error'}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={
        [node.description && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') ||
        undefined
      }
    >
      <Heading level={level} className="govuk-heading-s form-rows__title" id={`${id}-title`}>
        {node.title}
        {marksOptional && <span className="form-optional"> (optional)</span>}
      </Heading>
      {node.description && <Hint id={id}>{node.description}</Hint>}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      <p className="govuk-body" role="status">
        {rows.length} of {columns.options.length} questions chosen
      </p>
      {rows.map((row, index) => {
        const chosen = isPlainObject(row) ? row[columns.prompt] : undefined;
        const words = columns.options.find((option) => option.const === chosen)?.title;
        const rowPath = toFieldPathId(index, registry.globalFormOptions, fieldPathId);
        // A row whose question the template does not have (from another version) is asked in full.
        const asked = words === undefined ? node.items : { ...part, title: words };
        return (
          <div className="form-prompt-row" key={`${generation}.${index}`}>
            <SchemaField
              name={words === undefined ? String(index) : columns.answer}
              schema={toRjsf(asked ?? {})}
              uiSchema={{}}
              formData={words === undefined || !isPlainObject(row) ? row : row[columns.answer]}
              fieldPathId={
                words === undefined
                  ? rowPath
                  : toFieldPathId(columns.answer, registry.globalFormOptions, rowPath)
              }
              registry={registry}
              required={false}
              onChange={ignore}
              onBlur={ignore}
              onFocus={ignore}
            />
            <button
              type="button"
              className="form-link-button"
              id={`${id}-${index}-remove`}
              onClick={() => remove(index, words ?? `Question ${index + 1}`)}
            >
              Remove<span className="govuk-visually-hidden"> this question: {words}</span>
            </button>
          </div>
        );
      })}
      <Removed id={id} removed={removed} onUndo={undo} />
      {left.length > 0 && (
        <>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            id={`${id}-any`}
            onClick={() => choose(left[Math.floor(Math.random() * left.length)]?.const)}
          >
            Give me a question
          </button>
          <details className="govuk-details form-prompt-choice" open={rows.length === 0}>
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">Choose a question ({left.length} left)</span>
            </summary>
            <ul className="govuk-list form-prompt-choice__list" id={`${id}-choice`}>
              {left.map((option) => (
                <li key={String(option.const)}>
                  <button
                    type="button"
                    className="form-link-button"
                    id={`${id}-choose-${String(option.const)}`}
                    onClick={() => choose(option.const)}
                  >
                    <span className="govuk-visually-hidden">Answer: </span>
                    {option.title}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

/** RJSF's own change handlers are not used: answers go to the session, where they are at once. */
const ignore = () => undefined;
