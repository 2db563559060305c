/** Day, month and year as three boxes, with a button for today. Used by dates and signatures. */
import { useRef, useState } from 'react';
import { formatPartialDate, parsePartialDate, type PartialDate } from '../../rules/partial-date.ts';
import { useSession } from '../state/session-hooks.ts';
import { useTypedText } from '../state/use-typed-text.ts';
import { parseWholeDate } from '../../rules/parse-typed-date.ts';

export interface DateBoxesProps {
  id: string;
  /** What the date is for, read with the button "Today". */
  label: string;
  /** `YYYY-MM-DD`, or a date that is not complete yet. */
  value: unknown;
  describedBy: string | undefined;
  hasError: boolean;
  onCommit(value: string | undefined): void;
}

export function DateBoxes({ id, label, value, describedBy, hasError, onCommit }: DateBoxesProps) {
  const session = useSession();
  const group = useRef<HTMLDivElement>(null);
  const committed = typeof value === 'string' ? value : '';
  const { text, type, handOver } = useTypedText(committed, (typed) =>
    onCommit(typed === '' ? undefined : typed),
  );
  // What is in the boxes while they are being typed in; the date as text stays the one source.
  const [raw, setRaw] = useState<{ text: string; parts: PartialDate }>();
  const parts = raw && raw.text === text ? raw.parts : parsePartialDate(text);
  const change = (next: PartialDate) => {
    const typed = parseWholeDate(next.day) ?? next;
    const asText = formatPartialDate(typed) ?? '';
    setRaw({ text: asText, parts: typed });
    type(asText);
  };
  const leave = () => {
    setRaw(undefined);
    handOver();
  };
  const box = (part: keyof PartialDate, words: string, width: number) => (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label
          className="govuk-label govuk-date-input__label"
          htmlFor={part === 'day' ? id : `${id}-${part}`}
        >
          {words}
        </label>
        <input
          className={`govuk-input govuk-date-input__input govuk-input--width-${width}${hasError ? ' govuk-input--error' : ''}`}
          id={part === 'day' ? id : `${id}-${part}`}
          type="text"
          inputMode={part === 'month' ? 'text' : 'numeric'}
          autoComplete="off"
          value={parts[part]}
          aria-describedby={part === 'day' ? describedBy : undefined}
          onChange={(event) => change({ ...parts, [part]: event.target.value })}
        />
      </div>
    </div>
  );
  return (
    <div
      className="govuk-date-input form-date"
      ref={group}
      onBlur={(event) => {
        if (!group.current?.contains(event.relatedTarget)) leave();
      }}
    >
      {box('day', 'Day', 2)}
      {box('month', 'Month', 3)}
      {box('year', 'Year', 4)}
      <div className="govuk-date-input__item">
        <button
          type="button"
          className="form-link-button form-date__today"
          onClick={() => {
            setRaw(undefined);
            type(session.clock().today);
            handOver();
          }}
        >
          Today<span className="govuk-visually-hidden">: {label}</span>
        </button>
      </div>
    </div>
  );
}
