/** One of many options: the browser's own list. */
import { useSession } from '../state/session-hooks.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import { optionsWith } from './options.ts';

export function SelectWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const options = optionsWith(node, value);
  const chosen = options.findIndex((option) => option.const === value);
  return (
    <select
      id={id}
      className={`govuk-select${hasError ? ' govuk-select--error' : ''}`}
      value={chosen < 0 ? '' : String(chosen)}
      aria-describedby={describedBy}
      onChange={(event) => session.commit(path, options[Number(event.target.value || NaN)]?.const)}
    >
      <option value="">Choose an answer</option>
      {options.map((option, index) => (
        <option key={String(option.const)} value={index}>
          {option.title}
        </option>
      ))}
    </select>
  );
}
