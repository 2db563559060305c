/** Says which answers of an opened file have no place in the form, with their values, so that none is lost. */
import type { SetAside } from '../../records/fit-answers.ts';

export function SetAsideNotice({ setAside }: { setAside: readonly SetAside[] }) {
  if (setAside.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {setAside.length} {setAside.length === 1 ? 'answer has' : 'answers have'} no question in this form
        </span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          The file was filled in on another version of the form, or another program changed it. Copy what you
          need into the form.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {setAside.map(({ path, value }) => (
            <li key={path} className="form-text">
              {path}: <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
