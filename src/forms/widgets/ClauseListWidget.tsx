/** Clauses to agree to, one by one or all at once, each with room for a note. */
import { useState } from 'react';
import { fillBlanks } from '../../documents/fill-blanks.ts';
import { isPlainObject } from '../state/answer-path.ts';
import { focusSoon } from '../state/focus-soon.ts';
import { useObserved, useSession } from '../state/session-hooks.ts';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import type { Option, ShownNode } from '../theme/form-schema.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { AnswerRow, AnswerTable } from './AnswerTable.tsx';
import { ClauseNote } from './ClauseNote.tsx';
import { clauseWith, readClause } from './clause-value.ts';
import { itemGroups } from './item-groups.ts';

const answers: Option[] = [
  { const: true, title: 'Agreed' },
  { const: false, title: 'Not agreed' },
];

export function ClauseListWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { describedBy } = useDescribed(id, path, node.description, node.question);
  const given = isPlainObject(value) ? value : {};
  // Joined, so that the list is drawn anew only when another answer shows or hides one of its clauses.
  const visible = useObserved(session.answers, (all) =>
    Object.keys(node.properties ?? {})
      .filter((clause) => session.logic.isVisible(`${path}.${clause}`, all))
      .join(' '),
  );
  const clauses = visible.split(' ').filter(Boolean);
  const first = Object.keys(node.properties ?? {})[0];
  const agreed = clauses.filter((clause) => readClause(given[clause]).agreed === true).length;
  const isAnswered = clauses.some((clause) => readClause(given[clause]).agreed !== undefined);
  const setAll = (next: boolean | undefined) => {
    session.boxes.flush();
    const entries = clauses
      .map((clause): [string, unknown] => [clause, clauseWith(given[clause], { agreed: next })])
      .filter(([, answer]) => answer !== undefined);
    session.commit(path, entries.length > 0 ? Object.fromEntries(entries) : undefined);
    focusSoon(id);
  };
  return (
    <div className="form-clauses">
      <div className="form-clauses__all">
        {agreed < clauses.length && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            id={`${id}-all`}
            onClick={() => setAll(true)}
          >
            Agree to all {clauses.length}
            <span className="govuk-visually-hidden">: {node.title}</span>
          </button>
        )}
        {isAnswered && (
          <button
            type="button"
            className="form-link-button"
            id={`${id}-clear`}
            onClick={() => setAll(undefined)}
          >
            Clear these answers<span className="govuk-visually-hidden">: {node.title}</span>
          </button>
        )}
        <p className="govuk-hint" role="status">
          {agreed} of {clauses.length} agreed
        </p>
      </div>
      {itemGroups(node).map((group) => (
        <AnswerTable
          key={group.id}
          caption={[node.title, group.title].filter(Boolean).join(': ')}
          isCaptionHidden={group.title === undefined}
          head="Clause"
          answers={answers}
          describedBy={describedBy}
        >
          {group.items
            .filter(([clause]) => clauses.includes(clause))
            .map(([clause, shown]) => (
              <Clause
                key={clause}
                id={clause === first ? id : `${id}-${clause}`}
                name={`${id}-${clause}`}
                path={`${path}.${clause}`}
                shown={shown}
                blanks={node.question?.blanks?.[clause] ?? []}
                value={Object.hasOwn(given, clause) ? given[clause] : undefined}
              />
            ))}
        </AnswerTable>
      ))}
    </div>
  );
}

interface ClauseProps {
  id: string;
  name: string;
  path: string;
  shown: ShownNode;
  blanks: readonly string[];
  value: unknown;
}

function Clause({ id, name, path, shown, blanks, value }: ClauseProps) {
  const session = useSession();
  const { agreed, note } = readClause(value);
  const [isNoteOpen, setNoteOpen] = useState(false);
  const text = useObserved(session.answers, (all) =>
    blanks.length > 0
      ? fillBlanks(shown.title ?? '', blanks, session.template.schema, all)
      : (shown.title ?? ''),
  );
  const noteNode = shown.properties?.['note'];
  const isNoteShown = note !== '' || isNoteOpen;
  return (
    <AnswerRow
      id={id}
      name={name}
      path={path}
      text={text}
      answers={answers}
      value={agreed}
      onChoose={(chosen) => session.commit(path, clauseWith(value, { agreed: chosen === true }))}
    >
      {noteNode && isNoteShown && (
        <ClauseNote
          id={`${name}-note`}
          path={`${path}.note`}
          statementId={`${name}-statement`}
          node={noteNode}
          value={note}
          onCommit={(typed) => session.commit(path, clauseWith(value, { note: typed }))}
        />
      )}
      {noteNode && !isNoteShown && (
        <button
          type="button"
          className="form-link-button form-clauses__add-note"
          id={`${name}-add-note`}
          aria-describedby={`${name}-statement`}
          onClick={() => {
            setNoteOpen(true);
            focusSoon(`${name}-note`);
          }}
        >
          Add a note
        </button>
      )}
    </AnswerRow>
  );
}
