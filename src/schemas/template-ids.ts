/**
 * The ids of all templates that are planned (`design.md`, templates by purpose). A relation may point at one that is
 * not written yet; only those in `src/schemas/templates` exist.
 */
export const templateIds = [
  'evaluation',
  'gibbs-cycle',
  'kolb-cycle',
  'kolb-questions',
  'session-record',
  'contract-direct-work',
  'contract-indirect-work',
  'child-decision-record',
  'school-contract',
  'school-session-record',
  'nhs-process-rules',
  'nhs-agreement',
  'nhs-session-record',
  'contact-list',
  'childrens-services-agreement',
  'personal-supervision-notes',
  'case-discussion',
  'practice-observation',
  'monitoring-form',
  'group-supervision-process',
  'supervision-pathway',
  'supervision-expectations',
  'cycle-of-change',
  'management-oversight',
  'partnership-referral',
  'partnership-agreement',
  'partnership-record',
  'participant-feedback',
  'partnership-evaluation',
] as const;

/** Outputs that answers can feed beside other templates. */
export const outputs = [
  'calendar.reminder',
  'actions.register',
  'escalations.register',
  'audit.counts',
  'audit.compliance',
  'audit.themes',
  'supervision.record',
  'settings.parameters',
] as const;

/** What a template may be related to beside other templates: its own next record, and the child's own file. */
export const otherRecords = ['next-record', 'child-record'] as const;
