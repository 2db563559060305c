/** The files of a package, each with what is in it and where it is kept. */
import type { PackageNames } from '../../documents/package/package-names.ts';
import type { PackagePlan, PlannedDocument } from '../../documents/package/plan-package.ts';

export function PackageContents({ plan, names }: { plan: PackagePlan; names: PackageNames }) {
  return (
    <ul className="govuk-list form-package__files">
      {plan.documents.map((document, index) => (
        <li key={document.name}>
          <strong>{names.documents[index]}</strong>
          <br />
          <DocumentLine document={document} />
        </li>
      ))}
      {names.table !== undefined && (
        <li>
          <strong>{names.table}</strong>
          <br />
          All {plan.actions?.actions.length} actions in one table, with the file that each belongs in. It
          speaks of everybody: keep it out of children’s records.
        </li>
      )}
      {names.calendar !== undefined && (
        <li>
          <strong>{names.calendar}</strong>
          <br />
          Reminders for your calendar. They give the number of an action and its date, and no words.
        </li>
      )}
      <li>
        <strong>{names.record}</strong>
        <br />
        The whole record, to open it here again.
      </li>
    </ul>
  );
}

function DocumentLine({ document: { of, title, sections, keptWhere } }: { document: PlannedDocument }) {
  const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <>
      {of ? <bdi>{of}</bdi> : sentence(title)}. Holds: {sections.join('; ') || 'nothing yet'}.
      <br />
      Kept: {keptWhere}.
    </>
  );
}
