/** A repeating group: a summary card for each row, which opens its questions; add, move, remove and undo. */
import { toFieldPathId, type FieldProps } from '@rjsf/utils';
import { useRef, useState, type ComponentType } from 'react';
import { idOf, isPlainObject, joinPath } from '../state/answer-path.ts';
import { useErrorAt, useIsRequired, useObserved, useSession, useValue } from '../state/session-hooks.ts';
import { startingAnswers } from '../state/starting-answers.ts';
import { fromRjsf, toRjsf } from '../theme/form-schema.ts';
import { Heading, headingLevelAt } from '../theme/Heading.tsx';
import { useMarksOptional } from '../theme/QuestionFrame.tsx';
import { ErrorMessage, Hint, Prompts } from '../theme/QuestionTexts.tsx';
import { addRow, moveRow, openRowsAfter, removeRow, restoreRow, type RowChange } from './row-operations.ts';
import { RowCard } from './RowCard.tsx';
import { describeRow } from './describe-row.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { readAt } from '../state/answer-path.ts';

export function RowsField({ schema, uiSchema, formData, fieldPathId, registry }: FieldProps) {
  const session = useSession();
  const node = fromRjsf(schema);
  const path = joinPath(fieldPathId.path);
  const id = idOf(path);
  const item = node.items ?? {};
  const rows: unknown[] = Array.isArray(formData) ? (formData as unknown[]) : [];
  const generation = useValue(session.generation);
  const error = useErrorAt(path);
  const isRequired = useIsRequired(path);
  const marksOptional = useMarksOptional(path);
  const [removed, setRemoved] = useState<{ at: number; row: unknown; name: string }>();
  const level = headingLevelAt(fieldPathId.path);
  const itemLabel = node.question?.itemLabel ?? 'row';
  const most = node.maxItems ?? Infinity;
  const group = useRef<HTMLDivElement>(null);

  const current = (): unknown[] => {
    session.boxes.flush();
    const value = readAt(session.answers.get(), fieldPathId.path);
    return Array.isArray(value) ? (value as unknown[]) : [];
  };
  const change = (next: RowChange) => {
    session.openRows.set(openRowsAfter(session.openRows.get(), path, next));
    session.commit(path, next.rows.length > 0 ? next.rows : undefined);
    session.generation.set(session.generation.get() + 1);
  };
  const toggle = (index: number, isOpen: boolean) => {
    const open = new Set(session.openRows.get());
    if (isOpen) open.add(`${path}.${index}`);
    else open.delete(`${path}.${index}`);
    session.openRows.set(open);
  };
  const add = () => {
    const before = current();
    const row = startingAnswers(templateItem(session.template.schema, fieldPathId.path), session.clock());
    setRemoved(undefined);
    change(addRow(before, row));
    toggle(before.length, true);
    focusSoon(`${idOf(`${path}.${before.length}`)}-heading`);
  };
  const remove = (index: number, name: string) => {
    const before = current();
    setRemoved({ at: index, row: before[index], name });
    change(removeRow(before, index));
    focusSoon(`${id}-undo`);
  };
  const undo = () => {
    if (!removed) return;
    change(restoreRow(current(), removed.at, removed.row));
    setRemoved(undefined);
    focusSoon(`${idOf(`${path}.${removed.at}`)}-heading`);
  };
  const move = (from: number, to: number) => {
    change(moveRow(current(), from, to));
    focusSoon(`${idOf(`${path}.${to}`)}-${to < from ? 'up' : 'down'}`, `${idOf(`${path}.${to}`)}-heading`);
  };
  const close = (index: number) => {
    const before = current();
    // A row that was opened and left empty is no answer; it goes without a word.
    if (isEmptyRow(before[index])) {
      change(removeRow(before, index));
      focusSoon(`${id}-add`);
      return;
    }
    toggle(index, false);
    focusSoon(`${idOf(`${path}.${index}`)}-heading`);
  };

  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>;
  const itemUiSchema: unknown = uiSchema?.['items'];
  return (
    <div
      id={`${id}-question`}
      ref={group}
      className={`form-rows form-rows--level-${level}${error === undefined ? '' : ' govuk-form-group--error'}`}
      role="group"
      aria-labelledby={`${id}-title`}
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
              onOpen={() => {
                toggle(index, true);
                focusSoon(`${idOf(`${path}.${index}`)}-heading`);
              }}
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
      <div role="status" className="form-rows__status">
        {removed && (
          <p className="govuk-body form-rows__removed">
            {removed.name} was removed.{' '}
            <button type="button" className="form-link-button" id={`${id}-undo`} onClick={undo}>
              Undo<span className="govuk-visually-hidden">: bring back {removed.name}</span>
            </button>
          </p>
        )}
      </div>
      {rows.length < most ? (
        <button
          type="button"
          className="govuk-button govuk-button--secondary form-rows__add"
          id={`${id}-add`}
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

const isEmptyRow = (row: unknown): boolean =>
  row === undefined ||
  row === null ||
  row === '' ||
  (Array.isArray(row) ? row.every(isEmptyRow) : isPlainObject(row) && Object.values(row).every(isEmptyRow));

interface Holder {
  properties?: Record<string, Holder>;
  items?: Holder;
}

/** The item schema of the template itself: it still has the defaults that RJSF must not see. */
function templateItem(schema: Holder, steps: readonly (string | number)[]): Holder {
  const node = steps.reduce<Holder | undefined>(
    (holder, step) => (typeof step === 'number' ? holder?.items : holder?.properties?.[step]),
    schema,
  );
  return node?.items ?? {};
}
