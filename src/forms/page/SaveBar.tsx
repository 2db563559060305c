/** Saving from anywhere in the form, and whether what is typed is in a file. */
import { useState } from 'react';
import { saveToCarryOn } from '../check/save-file.ts';
import { useSession, useValue } from '../state/session-hooks.ts';

export function SaveBar() {
  const session = useSession();
  const isUnsaved = useValue(session.isUnsaved);
  const [said, setSaid] = useState('');
  return (
    <div className="form-save-bar">
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        // Leaving a box can call up a question above the button, which then moves from under the pointer and loses the
        // click. So the box keeps the focus; saving hands its text over by itself.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          void saveToCarryOn(session).then(setSaid);
        }}
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
