import { isRealDate } from '../lib/is-real-date.ts';
import type { Answers, ResolvedTemplate } from '../schemas/template.ts';

/**
 * The date by which a record is filed, `YYYY-MM-DD`: its first question about a date that starts as today or must be
 * answered. Sensitive dates (of birth) never count, because this one goes into file names and headers.
 */
export function recordDate(
  template: Pick<ResolvedTemplate, 'schema' | 'sections'>,
  answers: Answers,
): string | undefined {
  const dates = template.sections
    .flatMap((section) => section.questions)
    .filter((id) => {
      const question = template.schema.properties?.[id]?.question;
      return question?.type === 'date' && question.sensitive !== true;
    });
  const isToday = (id: string) => template.schema.properties?.[id]?.question?.startsAs === 'today';
  const isRequired = (id: string) => template.schema.required?.includes(id) === true;
  const chosen = dates.find(isToday) ?? dates.find(isRequired);
  const value = chosen === undefined ? undefined : answers[chosen];
  return typeof value === 'string' && isRealDate(value) ? value : undefined;
}
