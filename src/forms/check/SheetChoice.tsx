/** How a PDF is printed: its size of type, and its paper. */
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';

export interface SheetChoiceProps {
  sheet: SheetOptions;
  onChange(sheet: SheetOptions): void;
}

export function SheetChoice({ sheet, onChange }: SheetChoiceProps) {
  const choice = (
    id: string,
    label: string,
    isChosen: boolean,
    chosen: SheetOptions,
    usual: SheetOptions,
  ) => (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={isChosen}
        onChange={(event) => onChange({ ...sheet, ...(event.target.checked ? chosen : usual) })}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
  return (
    <fieldset className="govuk-fieldset form-take-away__sheet">
      <legend className="govuk-fieldset__legend">How the PDF is printed</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choice(
          'pdf-large',
          'Large print (18 point)',
          sheet.print === 'large',
          { print: 'large' },
          { print: 'standard' },
        )}
        {choice(
          'pdf-letter',
          'US Letter paper instead of A4',
          sheet.paper === 'letter',
          { paper: 'letter' },
          { paper: 'a4' },
        )}
      </div>
    </fieldset>
  );
}
