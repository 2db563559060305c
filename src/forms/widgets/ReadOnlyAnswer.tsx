/** An answer that was carried over or worked out and cannot be typed. Nothing is shown while there is none. */
import { formatAnswer } from '../../documents/format-answer.ts';
import { readAt, splitPath } from '../state/answer-path.ts';
import { useCarriedFrom, useObserved, useSession } from '../state/session-hooks.ts';
import type { SchemaNode } from '../../schemas/template.ts';
import { Carried } from '../theme/QuestionTexts.tsx';
import { useRowTitle } from '../theme/table-place.ts';
import type { ShownNode } from '../theme/form-schema.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { RatingTag } from './RatingTag.tsx';

export function ReadOnlyAnswer({ id, path, node, value }: WidgetProps) {
  const row = useRowTitle();
  const carriedFrom = useCarriedFrom(path);
  const isComputed = node.question?.computed !== undefined;
  const words = inWords(node, value);
  if (row !== undefined) return words === '' ? null : <CellText id={id} label={node.title} words={words} />;
  if (words === '' && !isComputed) return null;
  return (
    <div
      className={`govuk-form-group form-read-only${words === '' ? ' form-read-only--empty' : ''}`}
      id={`${id}-question`}
    >
      {/* It changes by itself when other answers do: whoever cannot see that hears it. */}
      <div role={isComputed ? 'status' : undefined}>
        {words !== '' && (
          <>
            <p className="govuk-label govuk-label--s">{node.title}</p>
            <p className="govuk-body form-read-only__answer" id={id} tabIndex={-1}>
              {node.question?.type === 'rag' && <RatingTag value={String(value)} />}
              {words}
            </p>
            {carriedFrom !== undefined && <Carried id={id} from={carriedFrom} />}
          </>
        )}
      </div>
      {isComputed && words !== '' && <WorkedOutNow path={path} node={node} value={value} />}
    </div>
  );
}

function CellText({ id, label, words }: { id: string; label: string | undefined; words: string }) {
  return (
    <p className="govuk-body form-grid__text" id={id} tabIndex={-1}>
      <span className="form-grid__label">{label}: </span>
      {words}
    </p>
  );
}

/** A stored answer can differ from today's: it stays until something it rests on changes, and says so. */
function WorkedOutNow({ path, node, value }: { path: string; node: ShownNode; value: unknown }) {
  const session = useSession();
  const fresh = useObserved(session.answers, () => readAt(session.workedOut(), splitPath(path)));
  if (fresh === undefined || Object.is(fresh, value)) return null;
  return (
    <p className="govuk-body">
      This is what the file says. Worked out now, it would be {inWords(node, fresh)}.{' '}
      <button
        type="button"
        className="form-link-button"
        onClick={() => {
          session.boxes.flush();
          session.commit(path, fresh);
        }}
      >
        Use this<span className="govuk-visually-hidden"> for {node.title}</span>
      </button>
    </p>
  );
}

const inWords = ({ options, ...node }: ShownNode, value: unknown): string =>
  formatAnswer({ ...node, ...(options ? { oneOf: options } : {}) } as SchemaNode, value).text;
