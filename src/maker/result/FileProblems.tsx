/** What is wrong in an opened file, in a place that the form does not ask about. */
export function FileProblems({ problems }: { problems: readonly string[] }) {
  return (
    <div className="form-notice form-notice--error" role="alert">
      <p className="govuk-body">
        <strong>The file you opened has something in it that the site would refuse.</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="govuk-body">
        This form does not ask about it. Open the file in a text editor, change it there, and open it here
        again. “Save to carry on later”, on the form, keeps what you have changed.
      </p>
    </div>
  );
}
