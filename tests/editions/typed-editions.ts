/** What people type into the form that makes an edition. */
import type { Answers } from '../../src/schemas/template.ts';

/** What a person types who only fills in what has to be filled in. */
export const least: Answers = {
  extends: 'standard',
  agency: 'Borsetshire Council',
  title: 'Supervision in Borsetshire',
  id: 'borsetshire',
  description: 'How Borsetshire supervises its staff: with "forms", for everyone.',
  effectiveFrom: '2026-12-01',
  chapterChoice: 'same',
  templateChoice: 'same',
};
/** An answer to every question. */
export const most: Answers = {
  ...least,
  serves: ['schools', 'childrens-services'],
  marking: 'Official sensitive when completed',
  colour: '#123456',
  linkColour: '#1a5a96',
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  logoAlt: 'A corner',
  terms: {
    contract: { one: 'agreement', many: 'agreements' },
    supervisor: { one: 'ward’s lead', many: 'leads' },
  },
  gaps: [
    { which: 'school-and-cluster-staff', every: 20, unit: 'days' },
    { which: 'contract-review', every: 6, unit: 'months' },
  ],
  figures: [{ which: 'allocation-oversight', most: 12 }],
  chapterChoice: 'some',
  chapters: ['principles', 'recording'],
  templateChoice: 'some',
  templates: ['session-record', 'contact-list'],
  templateNames: [{ which: 'session-record', title: 'Supervision note' }],
  contacts: [{ role: 'Safeguarding lead', detail: '01632 960 001, on working days', phone: '01632 960 001' }],
  privacyContact: 'privacy@example.com',
  accessibilityContact: 'access@example.com',
  complaintsContact: 'complaints@example.com',
  complaintsReply: 'within 20 working days',
  complaintsNext: 'The ombudsman',
  suggestions: 'suggestions@example.com',
  address: 'https://www.example.org',
  statementDate: '2026-12-01',
};
