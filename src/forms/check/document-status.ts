/** Whether a record is complete: no error, and every warning was passed by the person. */
import type { Finding } from '../../rules/check-answers.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import type { PassedWarnings } from '../state/form-session.ts';

export function openWarnings(findings: readonly Finding[], passed: PassedWarnings): Finding[] {
  const rules = new Set(passed.map(({ rule }) => rule));
  return findings.filter(({ severity, rule }) => severity === 'warning' && !rules.has(rule ?? ''));
}

export function documentStatus(findings: readonly Finding[], passed: PassedWarnings): SavedRecord['status'] {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return hasErrors || openWarnings(findings, passed).length > 0 ? 'draft' : 'complete';
}

/** The passed warnings that still apply: one whose answer was changed is no longer passed, it is gone. */
export function standingWarnings(findings: readonly Finding[], passed: PassedWarnings): PassedWarnings {
  const rules = new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule));
  return passed.filter(({ rule }) => rules.has(rule));
}

/** A finder, a checklist or a list is taken away as it is: what is not answered is no problem there. */
export const withoutDemands = (
  findings: readonly Finding[],
  kind: ResolvedTemplate['kind'],
): readonly Finding[] =>
  kind === 'record' ? findings : findings.filter(({ keyword }) => keyword !== 'required');
