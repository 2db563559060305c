/** Clauses to agree to. A clause that has a note offers a box for it. */
import { isPlainObject } from '../state/answer-path.ts';
import { useSession } from '../state/session-hooks.ts';
import { textOf, useTypedText } from '../state/use-typed-text.ts';
import type { ShownNode } from '../theme/form-schema.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useTextAttributes } from './sensitive-text.ts';

export function ClauseListWidget({ id, path, node, value }: WidgetProps) {
  const given = isPlainObject(value) ? value : {};
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small form-clauses">
      {Object.entries(node.properties ?? {}).map(([clause, shown], index) => (
        <Clause
          key={clause}
          id={index === 0 ? id : `${id}-${clause}`}
          path={`${path}.${clause}`}
          shown={shown}
          value={Object.hasOwn(given, clause) ? given[clause] : undefined}
        />
      ))}
    </div>
  );
}

function Clause({ id, path, shown, value }: { id: string; path: string; shown: ShownNode; value: unknown }) {
  const session = useSession();
  const hasNote = shown.properties?.['note'] !== undefined;
  const agreed = hasNote ? isPlainObject(value) && value['agreed'] === true : value === true;
  return (
    <div className="govuk-checkboxes__item" id={`${id}-question`}>
      <input
        className="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={agreed}
        onChange={() => session.commit(hasNote ? `${path}.agreed` : path, !agreed)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {shown.title}
      </label>
      {hasNote && (
        <ClauseNote
          id={`${id}-note`}
          path={`${path}.note`}
          label={shown.properties?.['note']?.title ?? 'Note'}
          node={shown.properties?.['note'] ?? {}}
          clause={shown.title ?? ''}
          value={isPlainObject(value) ? value['note'] : undefined}
        />
      )}
    </div>
  );
}

interface NoteProps {
  id: string;
  path: string;
  label: string;
  clause: string;
  node: ShownNode;
  value: unknown;
}

function ClauseNote({ id, path, label, clause, node, value }: NoteProps) {
  const session = useSession();
  const attributes = useTextAttributes(node);
  const { text, type, handOver } = useTypedText(textOf(value), (typed) =>
    session.commit(path, typed === '' ? undefined : typed),
  );
  return (
    <div className="form-clauses__note">
      <label className="govuk-label" htmlFor={id}>
        {label}
        <span className="govuk-visually-hidden">: {clause}</span>
      </label>
      <input
        className="govuk-input"
        id={id}
        type="text"
        value={text}
        {...attributes}
        onChange={(event) => type(event.target.value)}
        onBlur={handOver}
      />
    </div>
  );
}
