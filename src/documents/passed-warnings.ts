import type { SavedRecord } from '../schemas/record.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';
import type { DocumentFinding } from './build-document.ts';
import type { DocumentModel } from './model.ts';

/**
 * The warnings that the person passed, in words. The message comes from the check where it spoke, otherwise from the
 * template's rule; a rule that no longer exists keeps its name, so that the reason is not lost.
 */
export function readPassedWarnings(
  template: Pick<ResolvedTemplate, 'rules'>,
  passed: NonNullable<SavedRecord['passedWarnings']>,
  findings: readonly DocumentFinding[],
): DocumentModel['warnings'] {
  return passed.map(({ rule, reason }) => {
    const found = findings.find((finding) => finding.rule === rule)?.message;
    const message = found ?? template.rules.find(({ id }) => id === rule)?.message ?? rule;
    return reason?.trim() ? { message, reason } : { message };
  });
}
