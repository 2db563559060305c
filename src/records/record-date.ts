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

function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
