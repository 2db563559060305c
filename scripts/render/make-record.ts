import { createRecord } from '../../src/records/create-record.ts';
import { checkAnswers, type Finding } from '../../src/rules/check-answers.ts';
import { compileTemplateLogic, type TemplateLogic } from '../../src/rules/template-logic.ts';
import { validateWithAjv } from '../../src/rules/validate-with-ajv.ts';
import { withoutHidden } from '../../src/rules/without-hidden.ts';
import type { SavedRecord } from '../../src/schemas/record.ts';
import type { ResolvedTemplate } from '../../src/schemas/template.ts';
import type { RenderData } from './read-data.ts';
import { Refusal } from './refusal.ts';

export interface CheckedRecord {
  record: SavedRecord;
  logic: TemplateLogic;
  findings: Finding[];
  errors: Finding[];
}

/**
 * Checks answers as the form does and puts them into a record: complete if nothing stands in the way, otherwise a
 * draft. "Today" is the day on which the record was saved, so that the same file always gives the same result.
 * @param savedAt ISO 8601
 */
export function makeRecord(
  template: ResolvedTemplate,
  data: RenderData,
  savedAt: string = data.record?.savedAt ?? timeOfSaving(),
): CheckedRecord {
  const logic = compileTemplateLogic(template);
  const today = savedAt.slice(0, 10);
  // A saved record holds what was worked out when it was filled in.
  const filled = data.record ? data.answers : logic.compute(data.answers, today);
  const answers = withoutHidden(template, logic, filled);
  const schemaErrors = validateWithAjv(template.schema)(answers);
  const findings = checkAnswers(template, logic, answers, { today, schemaErrors });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const status = errors.length === 0 ? 'complete' : 'draft';
  const record = createRecord({
    template,
    answers,
    status,
    savedAt,
    passedWarnings: data.record?.passedWarnings,
    carried: data.record?.carried,
    additions: data.record?.additions,
  });
  return { record, logic, findings, errors };
}

/** ISO 8601: from SOURCE_DATE_EPOCH, as reproducible builds use it, or now. */
function timeOfSaving(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date().toISOString();
  const time = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(time.getTime())) {
    throw new Refusal(
      `SOURCE_DATE_EPOCH is '${epoch}'. Set it to whole seconds since 1970, like 1757581200.`,
    );
  }
  return time.toISOString();
}
