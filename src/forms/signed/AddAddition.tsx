/** A dated addition to a signed record. */
import { useState, type FormEvent } from 'react';
import { useSession, useValue } from '../state/session-hooks.ts';

const MOST = 10_000;

export function AddAddition() {
  const session = useSession();
  const count = useValue(session.carry.additions).length;
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [missing, setMissing] = useState<{ text?: string; by?: string }>({});
  const [said, setSaid] = useState('');

  const add = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      ...(text.trim() === '' ? { text: 'Enter what you want to add' } : {}),
      ...(by.trim() === '' ? { by: 'Enter your name' } : {}),
    };
    setMissing(found);
    if (found.text ?? found.by) {
      document.getElementById(found.text ? 'form-addition' : 'form-addition-by')?.focus();
      return;
    }
    session.addAddition({ addedOn: session.clock().today, by: by.trim(), text: text.trim() });
    setText('');
    setSaid('Added. It stands at the end of the record. Take the record away again, to keep it.');
  };
  return (
    <form className="form-addition" onSubmit={add} noValidate autoComplete="off">
      <h3 className="govuk-heading-m">Add a dated addition</h3>
      <Group id="form-addition" label="What you want to add" error={missing.text}>
        <textarea
          className={`govuk-textarea${missing.text ? ' govuk-textarea--error' : ''}`}
          id="form-addition"
          rows={4}
          maxLength={MOST}
          dir="auto"
          spellCheck={session.isSpellChecked.get()}
          value={text}
          aria-describedby={missing.text ? 'form-addition-error' : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </Group>
      <Group id="form-addition-by" label="Your name" error={missing.by}>
        <input
          className={`govuk-input${missing.by ? ' govuk-input--error' : ''}`}
          id="form-addition-by"
          type="text"
          maxLength={200}
          dir="auto"
          spellCheck={false}
          value={by}
          aria-describedby={missing.by ? 'form-addition-by-error' : undefined}
          onChange={(event) => setBy(event.target.value)}
        />
      </Group>
      <button type="submit" className="govuk-button">
        {count > 0 ? 'Add another dated addition' : 'Add a dated addition'}
      </button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </form>
  );
}

interface GroupProps {
  id: string;
  label: string;
  error: string | undefined;
  children: React.ReactNode;
}

function Group({ id, label, error, children }: GroupProps) {
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {children}
    </div>
  );
}
