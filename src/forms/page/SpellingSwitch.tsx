/** Spell-checking of sensitive text: off until the person turns it on, with the reason in plain words. */
import { useSession, useValue } from '../state/session-hooks.ts';

export function SpellingSwitch() {
  const { isSpellChecked } = useSession();
  const isOn = useValue(isSpellChecked);
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small form-spelling">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id="form-spelling"
          type="checkbox"
          checked={isOn}
          aria-describedby="form-spelling-hint"
          onChange={(event) => isSpellChecked.set(event.target.checked)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor="form-spelling">
          Check the spelling of sensitive text
        </label>
        <div className="govuk-hint govuk-checkboxes__hint" id="form-spelling-hint">
          Off, because some browsers send what you type to a company to check it. Turn it on if your agency
          allows that.
        </div>
      </div>
    </div>
  );
}
