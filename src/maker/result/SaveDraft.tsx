/** Saving what there is so far, from anywhere in the form. */
import { useState } from 'react';
import { download } from '../../forms/check/download.ts';
import { useSession, useValue } from '../../forms/state/session-hooks.ts';
import { fetchEditionFiles, useMaker } from '../maker-context.ts';

export function SaveDraft() {
  const session = useSession();
  const { addresses, opened } = useMaker();
  const isUnsaved = useValue(session.isUnsaved);
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const [{ makeDraft }, known] = await Promise.all([
        import('./make-files.ts'),
        fetchEditionFiles(addresses.files),
      ]);
      const { bytes, fileName } = await makeDraft(session, known, opened.get());
      download(bytes, 'application/zip', fileName);
      session.markSaved();
      setSaid(`Your browser was given the file ${fileName}. Open it on this page to carry on.`);
    } catch (error) {
      console.error(error);
      setSaid(
        'The file could not be made. Your answers are still in the form. Check your internet connection and try again.',
      );
    }
  };
  return (
    <div className="form-save-bar">
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        // Leaving a box can move the button from under the pointer; the answers are handed over by themselves.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void save()}
      >
        Save to carry on later
      </button>
      <p className="govuk-hint" role="status">
        {isUnsaved || said === ''
          ? 'This site keeps nothing. What you type is gone when you close the page, unless you save a file.'
          : said}
      </p>
    </div>
  );
}
