/** An answer that was carried over or worked out and cannot be typed. Nothing is shown while there is none. */
import { dateInWords } from '../../lib/date-in-words.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { RatingTag } from './RatingTag.tsx';
import { optionsWith } from './options.ts';

export function ReadOnlyAnswer({ id, node, value }: WidgetProps) {
  if (value === undefined || value === null || value === '') return null;
  const words = optionsWith(node, value).find((option) => option.const === value)?.title;
  const unit = node.question?.unit;
  return (
    <div className="govuk-form-group form-read-only" id={`${id}-question`}>
      <p className="govuk-label govuk-label--s">{node.title}</p>
      <p className="govuk-body" id={id} tabIndex={-1}>
        {node.question?.type === 'rag' && <RatingTag value={String(value)} />}
        {words ?? shown(value, node.question?.type === 'date')}
        {unit ? ` ${unit}` : ''}
      </p>
    </div>
  );
}

const shown = (value: unknown, isDate: boolean): string => {
  if (isDate && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateInWords(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
