/** For each rule of each template: changes to the worked example that make it fire, and changes that leave it silent. */
import type { Change } from './ask.ts';

export interface Case {
  rule: string;
  severity: 'error' | 'warning';
  path: string;
  message: string;
  /** Makes the rule fire on the worked example. */
  breaks: Change[];
  /** Leaves it silent; the worked example itself must too. */
  holds?: Change[];
}

export const cases: Record<string, Case[]> = {
  'session-record': [
    {
      rule: 'sessionNotFuture',
      severity: 'error',
      path: 'supervisionDate',
      message: 'Date of supervision must be today or in the past',
      breaks: [(a) => (a.supervisionDate = '2026-11-22')],
      holds: [(a) => (a.supervisionDate = '2026-11-21'), (a) => delete a.supervisionDate],
    },
    {
      rule: 'previousBefore',
      severity: 'error',
      path: 'previousSessionDate',
      message: 'Date of last supervision session must be before the date of supervision',
      breaks: [
        (a) => (a.previousSessionDate = a.supervisionDate),
        (a) => (a.previousSessionDate = '2025-09-12'),
      ],
      holds: [(a) => (a.previousSessionDate = '2025-09-10'), (a) => delete a.supervisionDate],
    },
    {
      rule: 'nextAfter',
      severity: 'error',
      path: 'nextSessionDate',
      message: 'Date of next session must be after the date of supervision',
      breaks: [(a) => (a.nextSessionDate = a.supervisionDate)],
      holds: [(a) => (a.nextSessionDate = '2025-09-12'), (a) => (a.nextSessionDate = '2025--12')],
    },
    {
      rule: 'nextWithinAgreed',
      severity: 'error',
      path: 'nextSessionDate',
      message: 'Date of next session must be within the agreed frequency, or you must enter a reason',
      breaks: [(a) => (a.nextSessionDate = '2025-12-13')],
      holds: [
        (a) => (a.nextSessionDate = '2025-12-12'),
        (a) => Object.assign(a, { nextSessionDate: '2025-12-13', nextSessionLateReason: 'Leave' }),
        (a) => Object.assign(a, { nextSessionDate: '2025-12-13', agreedIntervalDays: undefined }),
      ],
    },
    {
      rule: 'nextWithinThreeMonths',
      severity: 'warning',
      path: 'nextSessionDate',
      message:
        'The next session is more than 3 months away. Children in need must be discussed at least every 3 months',
      breaks: [(a) => (a.nextSessionDate = '2025-12-13')],
      holds: [(a) => (a.nextSessionDate = '2025-12-12'), (a) => delete a.supervisionDate],
    },
    {
      rule: 'redNeedsEscalation',
      severity: 'error',
      path: 'families.0.rag',
      message: 'Add an escalation for every family rated red',
      breaks: [(a) => delete a.families[0].escalations, (a) => (a.families[0].escalations = [{}])],
      holds: [(a) => (a.families[0].rag = 'amber') && delete a.families[0].escalations],
    },
    {
      rule: 'refusingNeedsAction',
      severity: 'error',
      path: 'families.0.actionIfRefusing',
      message: 'Enter the action to be taken now that the parents are refusing services',
      breaks: [(a) => delete a.families[0].actionIfRefusing, (a) => (a.families[0].actionIfRefusing = ' ')],
      holds: [
        (a) => (a.families[0].thresholdMet = 'yes') && delete a.families[0].actionIfRefusing,
        (a) => (a.families[0].refusingServices = 'no') && delete a.families[0].actionIfRefusing,
      ],
    },
    {
      rule: 'redNeedsAction',
      severity: 'error',
      path: 'agreedActions',
      message: 'Add at least one agreed action when a family is rated red',
      breaks: [(a) => (a.agreedActions = []), (a) => delete a.agreedActions],
      holds: [(a) => (a.families[0].rag = 'green') && delete a.agreedActions],
    },
    {
      rule: 'driftWarning',
      severity: 'warning',
      path: 'families.1.rag',
      message: 'This family has stayed the same since last time. Enter how the plan will change',
      breaks: [(a) => (a.families[1].rag = 'amber')],
      holds: [(a) => Object.assign(a.families[1], { rag: 'amber', planAmendment: 'Visit weekly' })],
    },
    {
      rule: 'childDobPast',
      severity: 'error',
      path: 'families.0.children.1.dateOfBirth',
      message: 'Date of birth must be the same as or before the date of supervision',
      breaks: [(a) => (a.families[0].children[1].dateOfBirth = '2025-09-12')],
      holds: [(a) => (a.families[0].children[1].dateOfBirth = '2025-09-11')],
    },
    {
      rule: 'actionAfter',
      severity: 'error',
      path: 'agreedActions.1.byWhen',
      message: 'Date it will be done by must be the same as or after the date of supervision',
      breaks: [(a) => (a.agreedActions[1].byWhen = '2025-09-10')],
      holds: [(a) => (a.agreedActions[1].byWhen = '2025-09-11')],
    },
    {
      rule: 'groupNames',
      severity: 'error',
      path: 'participants',
      message: 'Add the people who took part in the group session',
      breaks: [
        (a) => (a.sessionFormat = 'group'),
        (a) => Object.assign(a, { sessionFormat: 'group', participants: [{ person: { name: 'Worker A' } }] }),
      ],
      holds: [
        (a) =>
          Object.assign(a, {
            sessionFormat: 'group',
            participants: [{ person: { name: 'Worker A' } }, { person: { name: 'Worker C' } }],
          }),
      ],
    },
    {
      rule: 'somethingDiscussed',
      severity: 'error',
      path: 'families',
      message: 'Add at least one family or agenda item',
      breaks: [(a) => delete a.families && delete a.agendaItems],
      holds: [(a) => delete a.families, (a) => delete a.agendaItems],
    },
  ],
  evaluation: [
    {
      rule: 'atLeastOneAnswer',
      severity: 'error',
      path: 'evaluationStatements',
      message: 'Select an answer to at least one statement',
      breaks: [(a) => delete a.evaluationStatements, (a) => (a.evaluationStatements = {})],
      holds: [(a) => (a.evaluationStatements = { respected: 'no' })],
    },
    {
      rule: 'someUnanswered',
      severity: 'warning',
      path: 'evaluationStatements',
      message: 'You have not answered every statement. You can go back or carry on',
      breaks: [(a) => delete a.evaluationStatements.respected],
    },
    {
      rule: 'dateNotFuture',
      severity: 'error',
      path: 'evaluationDate',
      message: 'Date must be today or in the past',
      breaks: [(a) => (a.evaluationDate = '2026-11-22')],
      holds: [(a) => (a.evaluationDate = '2026-11-21')],
    },
    {
      rule: 'discussAfter',
      severity: 'error',
      path: 'discussAt',
      message: 'Date we will talk about this must be the same as or after the date of this form',
      breaks: [(a) => (a.discussAt = '2025-09-15')],
      holds: [(a) => (a.discussAt = '2025-09-16'), (a) => delete a.discussAt],
    },
  ],
  'contract-direct-work': [
    {
      rule: 'reviewAfter',
      severity: 'error',
      path: 'reviewDate',
      message: 'Date of review must be after the date of the agreement',
      breaks: [(a) => (a.reviewDate = a.agreementDate)],
    },
    {
      rule: 'reviewInYear',
      severity: 'error',
      path: 'reviewDate',
      message: 'Date of review must be within 12 months of the date of the agreement',
      breaks: [(a) => (a.reviewDate = '2026-09-05')],
      holds: [(a) => (a.reviewDate = '2026-09-04')],
    },
    {
      rule: 'quarterlyMinimum',
      severity: 'warning',
      path: 'frequency',
      message:
        'Supervision less often than every 3 months is below the recommended minimum. Check the frequency',
      breaks: [
        (a) => (a.frequency = 'every16Weeks'),
        (a) => Object.assign(a, { frequency: 'other', frequencyOther: 'Termly', frequencyOtherDays: 93 }),
      ],
      holds: [
        (a) => (a.frequency = 'quarterly'),
        (a) => Object.assign(a, { frequency: 'other', frequencyOther: 'Termly', frequencyOtherDays: 92 }),
        (a) => Object.assign(a, { frequency: 'other', frequencyOther: 'Termly' }),
      ],
    },
    {
      rule: 'newMoreOften',
      severity: 'warning',
      path: 'frequency',
      message: 'People new in post usually need supervision more often. Check the frequency',
      breaks: [(a) => (a.frequency = 'every6Weeks')],
      holds: [
        (a) => (a.frequency = 'monthly'),
        (a) => Object.assign(a, { frequency: 'every6Weeks', newStarter: 'no' }),
      ],
    },
    {
      rule: 'notSamePerson',
      severity: 'error',
      path: 'supervisor',
      message: 'Supervisor and supervisee must be different people',
      breaks: [(a) => (a.supervisee.name = a.supervisor.name)],
      holds: [(a) => (a.supervisee.name = '') || (a.supervisor.name = '')],
    },
    {
      rule: 'otherFrequency',
      severity: 'error',
      path: 'frequencyOther',
      message: 'Enter how often supervision will happen and the longest gap in days',
      breaks: [
        (a) => (a.frequency = 'other'),
        (a) => Object.assign(a, { frequency: 'other', frequencyOther: 'Twice a term' }),
        (a) => Object.assign(a, { frequency: 'other', frequencyOtherDays: 40 }),
      ],
      holds: [
        (a) =>
          Object.assign(a, { frequency: 'other', frequencyOther: 'Twice a term', frequencyOtherDays: 40 }),
      ],
    },
  ],
};
