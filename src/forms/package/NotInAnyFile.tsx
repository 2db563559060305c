/** What no document can take, because nobody knows whose it is. It is told before the files are made. */
import type { PackagePlan } from '../../documents/package/plan-package.ts';
import type { UnplacedRow } from '../../documents/package/split-answers.ts';
import { placeInWords } from '../check/place-in-words.ts';
import { revealQuestion } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';

export function NotInAnyFile({ plan: { unplaced, leftOut } }: { plan: PackagePlan }) {
  const session = useSession();
  const { schema } = session.template;
  if (unplaced.length === 0 && leftOut.length === 0) return null;
  return (
    <div className="form-notice" role="group" aria-labelledby="form-package-nowhere">
      <h4 className="govuk-heading-s" id="form-package-nowhere">
        Not in any of the documents
      </h4>
      <p className="govuk-body">
        These stand only in the file of the whole record, because the form does not say whose they are.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {unplaced.map((row) => (
          <li key={row.path}>
            <button
              type="button"
              className="form-link-button"
              onClick={() => revealQuestion(session, row.path)}
            >
              {placeInWords(row.path, schema)}
            </button>
            : <Why row={row} />
          </li>
        ))}
        {leftOut.map((id) => (
          <li key={id}>{schema.properties?.[id]?.title ?? id}</li>
        ))}
      </ul>
    </div>
  );
}

function Why({ row: { why, name } }: { row: UnplacedRow }) {
  if (why === 'unnamed') return 'it does not say whom it is about. Choose it there.';
  return (
    <>
      it is about “<bdi>{name}</bdi>”, and {why === 'unknown' ? 'nobody' : 'more than one'} in this record has
      that name. {why === 'unknown' ? 'Choose the right one there.' : 'Tell them apart by their names.'}
    </>
  );
}
