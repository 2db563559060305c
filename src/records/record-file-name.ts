import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { recordDate } from './record-date.ts';

/** Template and date, for example `session-record-2025-09-11.pdf`: file names are seen, sent and indexed, so they never hold a person's name. */
export function recordFileName(
  template: Pick<ResolvedTemplate, 'id' | 'schema' | 'sections'>,
  answers: Answers,
  extension: string,
): string {
  const date = recordDate(template, answers);
  return `${template.id}${date === undefined ? '' : `-${date}`}.${extension.replace(/^\./, '')}`;
}
