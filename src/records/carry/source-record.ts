/** A record that answers are taken from, with what is needed to read it and to say where they came from. */
import { dateInWords } from '../../lib/date-in-words.ts';
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import { withoutHidden } from '../../rules/without-hidden.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import { recordDate } from '../record-date.ts';

export type SourceRecord = Pick<SavedRecord, 'answers' | 'savedAt'>;

/** The answers that a reader of the record sees: what is hidden in it does not come over. */
export const visibleAnswers = (template: ResolvedTemplate, record: SourceRecord): Answers =>
  withoutHidden(template, compileTemplateLogic(template), record.answers);

/** The date of the record, YYYY-MM-DD; the day it was saved where it has none. */
export const dateOf = (template: ResolvedTemplate, record: SourceRecord): string =>
  recordDate(template, record.answers) ?? record.savedAt.slice(0, 10);

/** "11 September 2025", as it follows "Carried over from"; with the form's title if it is another one. */
export const originOf = (template: ResolvedTemplate, record: SourceRecord, isOther: boolean): string => {
  const date = dateInWords(dateOf(template, record));
  return isOther ? `${template.title}, ${date}` : date;
};
