import type { TemplateLogic } from '../../rules/template-logic.ts';
import type { Answers } from '../../schemas/template.ts';
import { pathInPart, pathInRecord } from './part-paths.ts';
import type { RecordPart } from './split-answers.ts';

/**
 * The logic of a template for one part of a record. Whether a question is asked can hang on an answer that is not in
 * the part, so it is always asked of the whole record.
 */
export const partLogic = (logic: TemplateLogic, part: RecordPart, whole: Answers): TemplateLogic => ({
  isVisible: (path) => logic.isVisible(pathInRecord(part, path), whole),
  isRequired: (path) => logic.isRequired(pathInRecord(part, path), whole),
  hiddenPaths: () => new Set([...logic.hiddenPaths(whole)].flatMap((path) => pathInPart(part, path) ?? [])),
  compute: (answers) => answers,
  findFailedRules: () => [],
});
