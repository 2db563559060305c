/** A day and a time, kept as `YYYY-MM-DDTHH:MM`. */
import { useSession } from '../state/session-hooks.ts';
import { useTypedText } from '../state/use-typed-text.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import { DateBoxes } from './DateBoxes.tsx';
import { parseTypedTime, timeInWords } from '../../rules/parse-typed-time.ts';

export function DateTimeWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const [date = '', time = ''] = (typeof value === 'string' ? value : '').split('T');
  const commit = (nextDate: string, nextTime: string) =>
    session.commit(path, nextDate === '' && nextTime === '' ? undefined : `${nextDate}T${nextTime}`);
  const clock = useTypedText(timeInWords(time), (typed) => commit(date, parseTypedTime(typed)));
  return (
    <>
      <DateBoxes
        id={id}
        label={node.title ?? ''}
        value={date}
        describedBy={describedBy}
        hasError={hasError}
        onCommit={(next) => commit(next ?? '', time)}
      />
      <div className="govuk-form-group form-time">
        <label className="govuk-label" htmlFor={`${id}-time`}>
          Time
        </label>
        <div className="govuk-hint" id={`${id}-time-hint`}>
          For example, 9:30am or 2pm
        </div>
        <input
          className={`govuk-input govuk-input--width-5${hasError ? ' govuk-input--error' : ''}`}
          id={`${id}-time`}
          type="text"
          autoComplete="off"
          value={clock.text}
          aria-describedby={`${id}-time-hint`}
          onChange={(event) => clock.type(event.target.value)}
          onBlur={clock.handOver}
        />
      </div>
    </>
  );
}
