/** An edition that is ready: the ZIP, what to do next, what still shows a placeholder, how it looks. */
import { useState } from 'react';
import { download } from '../../forms/check/download.ts';
import { revealQuestion } from '../../forms/state/navigate.ts';
import { idOf } from '../../forms/state/answer-path.ts';
import { useSession } from '../../forms/state/session-hooks.ts';
import type { Answers } from '../../schemas/template.ts';
import { BrandPreview } from '../look/BrandPreview.tsx';
import { brandOf } from '../look/brand-of.ts';
import { useMaker } from '../maker-context.ts';
import type { EditionFolder } from './edition-zip.ts';
import { SampleDocument } from './SampleDocument.tsx';

/** What the pages of a public body show as a placeholder until it is answered. */
const placeholders = [
  'contacts',
  'privacyContact',
  'accessibilityContact',
  'complaintsContact',
  'complaintsReply',
  'complaintsNext',
  'suggestions',
];

export function Ready({ folder, answers }: { folder: EditionFolder; answers: Answers }) {
  const session = useSession();
  const { starts } = useMaker();
  const [said, setSaid] = useState('');
  const brand = brandOf(answers, starts);
  const save = async () => {
    try {
      const { zipEdition } = await import('./edition-zip.ts');
      const fileName = `${folder.id}.zip`;
      download(zipEdition(folder), 'application/zip', fileName);
      session.markSaved();
      setSaid(`Your browser was given the file ${fileName}.`);
    } catch (error) {
      console.error(error);
      setSaid('The file could not be made. Check your internet connection and try again.');
    }
  };
  return (
    <>
      <p className="govuk-body form-status">
        <strong className="govuk-tag govuk-tag--green">Ready</strong> It was checked as the site will be when
        it is built, and nothing is wrong.
      </p>
      <button
        type="button"
        className="govuk-button"
        aria-describedby="maker-zip-hint"
        onClick={() => void save()}
      >
        Download the edition
      </button>
      <p className="govuk-hint" id="maker-zip-hint">
        A ZIP file with the folder editions/{folder.id}: edition.yaml
        {folder.logo === undefined ? '' : ', your logo'} and README.md with the next steps. It is made on this
        device.
      </p>
      <p className="govuk-body maker-said" role="status">
        {said}
      </p>
      <h3 className="govuk-heading-m">What to do next</h3>
      <ol className="govuk-list govuk-list--number">
        <li>
          Unpack the ZIP file into your copy of the handbook’s source. The folder lands beside the others.
        </li>
        <li>
          Ask somebody who knows the command line to run <code>EDITION={folder.id} npm start</code>, and look
          at the site together.
        </li>
        <li>
          Publish it. README.md in the folder says how to check and build it. To change it later, open it on
          this page.
        </li>
      </ol>
      <Placeholders answers={answers} />
      <SampleDocument brand={brand} folder={folder} answers={answers} />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">See the file edition.yaml</span>
        </summary>
        <div className="govuk-details__text">
          <pre className="maker-file">{folder.yaml}</pre>
        </div>
      </details>
      <BrandPreview brand={brand} />
    </>
  );
}

function Placeholders({ answers }: { answers: Answers }) {
  const session = useSession();
  const left = placeholders.filter((id) => answers[id] === undefined);
  if (left.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Before you publish</h3>
      <p className="govuk-body">
        You did not answer these. The site takes them from the edition you start from, which says that they
        are placeholders.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {left.map((id) => (
          <li key={id}>
            <a
              className="govuk-link"
              href={`#${idOf(id)}`}
              onClick={(event) => {
                event.preventDefault();
                revealQuestion(session, id);
              }}
            >
              {session.template.schema.properties?.[id]?.title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
