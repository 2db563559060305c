/** A repeating group: a summary card for each row, which opens its questions; add, move, remove and undo. */
import { toFieldPathId, type FieldProps } from '@rjsf/utils';
import type { ComponentType } from 'react';
import { idOf, isPlainObject, joinPath } from '../state/answer-path.ts';
import {
  useDescriptions,
  useErrorAt,
  useIsRequired,
  useObserved,
  useSession,
  useValue,
} from '../state/session-hooks.ts';
import { fromRjsf, toRjsf } from '../theme/form-schema.ts';
import { Heading, headingLevelAt } from '../theme/Heading.tsx';
import { useMarksOptional } from '../theme/QuestionFrame.tsx';
import { ErrorMessage, Hint, Prompts } from '../theme/QuestionTexts.tsx';
import { RowCard } from './RowCard.tsx';
import { describeRow } from './describe-row.ts';
import { promptColumns } from './prompt-answers.ts';
import { PromptRows } from './PromptRows.tsx';
import { Removed } from './Removed.tsx';
import { useRows } from './use-rows.ts';

export function RowsField(props: FieldProps) {
  const columns = promptColumns(fromRjsf(props.schema));
  return columns ? <PromptRows {...props} columns={columns} /> : <CardRows {...props} />;
}

function CardRows({ schema, uiSchema, formData, fieldPathId, registry }: FieldProps) {
  const { generation: generations } = useSession();
  const node = fromRjsf(schema);
  const path = joinPath(fieldPathId.path);
  const id = idOf(path);
  const item = node.items ?? {};
  const rows: unknown[] = Array.isArray(formData) ? (formData as unknown[]) : [];
  const generation = useValue(generations);
  const error = useErrorAt(path);
  const isRequired = useIsRequired(path);
  const marksOptional = useMarksOptional(path);
  const level = headingLevelAt(fieldPathId.path);
  const itemLabel = node.question?.itemLabel ?? 'row';
  const most = node.maxItems ?? Infinity;

  const { removed, add, remove, undo, move, open, close } = useRows(fieldPathId.path);
  const describedBy = useDescriptions(id, {
    hint: Boolean(node.description),
    prompts: node.question?.prompts !== undefined,
    error: error !== undefined,
  });

  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>;
  const itemUiSchema: unknown = uiSchema?.['items'];
  return (
    <div
      id={`${id}-question`}
      className={`form-rows form-rows--level-${level}${error === undefined ? '' : ' govuk-form-group--error'}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy}
    >
      <Heading level={level} className="govuk-heading-s form-rows__title" id={`${id}-title`}>
        {node.title}
        {marksOptional && !isRequired && !node.minItems && <span className="form-optional"> (optional)</span>}
      </Heading>
      {node.description && <Hint id={id}>{node.description}</Hint>}
      {node.question?.prompts && <Prompts id={id} prompts={node.question.prompts} />}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      {rows.length > 0 && (
        <ol className="form-rows__list">
          {rows.map((row, index) => (
            <RowEntry
              key={`${generation}.${index}`}
              path={`${path}.${index}`}
              name={describeRow(row, node, index)}
              itemLabel={itemLabel}
              level={level + 1}
              index={index}
              count={rows.length}
              onOpen={() => open(index)}
              onClose={() => close(index)}
              onMove={(to) => move(index, to)}
              onRemove={(name) => remove(index, name)}
              row={row}
              node={node}
            >
              <SchemaField
                name={String(index)}
                schema={toRjsf(item)}
                uiSchema={itemUiSchema as typeof uiSchema}
                formData={isPlainObject(row) ? row : {}}
                fieldPathId={toFieldPathId(index, registry.globalFormOptions, fieldPathId)}
                registry={registry}
                required
                onChange={ignore}
                onBlur={ignore}
                onFocus={ignore}
              />
            </RowEntry>
          ))}
        </ol>
      )}
      <Removed id={id} removed={removed} onUndo={undo} />
      {rows.length < most ? (
        <button
          type="button"
          className="govuk-button govuk-button--secondary form-rows__add"
          id={`${id}-add`}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onClick={add}
        >
          {addWords(node.question?.addLabel, itemLabel, rows.length)}
        </button>
      ) : (
        <p className="govuk-hint">You can add up to {most}.</p>
      )}
    </div>
  );
}

/** RJSF's own change handlers are not used: answers go to the session, where they are at once. */
const ignore = () => undefined;

type EntryProps = Omit<Parameters<typeof RowCard>[0], 'isOpen'>;

function RowEntry(props: EntryProps) {
  const isOpen = useObserved(useSession().openRows, (open) => open.has(props.path));
  return <RowCard {...props} isOpen={isOpen} />;
}

/** "Add another child" makes no sense for the first one. */
function addWords(addLabel: string | undefined, itemLabel: string, count: number): string {
  const words = addLabel ?? `Add another ${itemLabel}`;
  if (count > 0) return words;
  const article = /^[aeiou]/i.test(itemLabel) ? 'an' : 'a';
  return words.replace(/^Add another /, `Add ${article} `);
}
