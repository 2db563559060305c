/** The messages that every template shares, word for word, where they stand and in which order. */
import { describe, expect, it } from 'vitest';
import { openTemplate, type Change } from './ask.ts';

const record = openTemplate('session-record');
const contract = openTemplate('contract-direct-work');
const evaluation = openTemplate('evaluation');
const said = (findings: { path: string; message: string }[]) =>
  findings.map(({ path, message }) => `${path}: ${message}`);

describe('nothing entered', () => {
  it('asks for every required answer of an empty form, in its order', () => {
    expect(said(contract.check({}))).toEqual([
      "supervisor.name: Enter the supervisor's name",
      "supervisee.name: Enter the supervisee's name",
      'frequency: Select how often supervision will happen',
      'supervisorSignature: Sign as the supervisor',
      'superviseeSignature: Sign as the supervisee',
      'agreementDate: Enter the date of the agreement',
      'reviewDate: Enter the date of review',
    ]);
    expect(contract.check({}).map(({ section }) => section)).toEqual([
      ...['parties', 'parties', 'parties'],
      ...['agree', 'agree', 'agree', 'agree'],
    ]);
  });

  it('asks for what each row needs, in the row', () => {
    const answers = record.worked((a) => {
      a.agendaItems = [{ raisedBy: 'both' }];
      a.followUpActions = [{ who: 'Worker A' }];
      a.families[1].children = [{ age: '3 years' }];
      a.families[1].risks = [{ fromWhom: 'Unknown' }];
      a.families[0].escalations = [{ how: 'phone' }];
      a.agreedActions = [{ status: 'notStarted' }];
      a.disagreements = [{ outcome: 'None yet' }];
      a.learningNeeds = [{ how: 'Course' }];
      delete a.families[1].rag;
      delete a.families[1].familyName;
    });
    expect(said(record.check(answers))).toEqual([
      'agendaItems.0.topic: Enter the agenda item',
      'followUpActions.0.what: Enter what was agreed',
      'followUpActions.0.status: Select the progress of this action',
      'families.0.escalations.0.concern: Enter what is being escalated',
      'families.0.escalations.0.raisedTo.name: Enter who this was raised with',
      'families.0.escalations.0.raisedOn: Enter the date this was raised',
      'families.1.familyName: Enter the family name or reference',
      "families.1.children.0.childName: Enter the child's name",
      'families.1.risks.0.risk: Enter the risk to the child',
      "families.1.rag: Select whether the children's circumstances are getting better, staying the same or getting worse",
      'agreedActions.0.what: Enter what will be done',
      'agreedActions.0.who: Enter who will do it',
      'agreedActions.0.byWhen: Enter the date it will be done by',
      'disagreements.0.issue: Enter what the difference of opinion is about',
      'learningNeeds.0.need: Enter the learning point or need',
    ]);
  });

  it('asks for a name when only the role of a person is there', () => {
    expect(said(record.after((a) => delete a.supervisor.name))).toEqual([
      "supervisor.name: Enter the supervisor's name",
    ]);
    expect(said(record.after((a) => (a.supervisor.name = '  ')))).toEqual([
      "supervisor.name: Enter the supervisor's name",
    ]);
  });

  it('asks for what is needed only in some cases', () => {
    expect(said(record.after((a) => delete a.families[0].planAmendment))).toEqual([
      'families.0.planAmendment: Enter how the plan will change because things are getting worse',
    ]);
    expect(said(record.after((a) => (a.nextSessionDate = '2025-12-13')))).toContain(
      'nextSessionLateReason: Enter why the next session is later than agreed',
    );
    expect(said(contract.after((a) => (a.frequency = 'other')))).toEqual([
      'frequencyOther: Enter how often supervision will happen',
      'frequencyOther: Enter how often supervision will happen and the longest gap in days',
      'frequencyOtherDays: Enter the longest gap between two sessions in days',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2025--11', 'Date of supervision must include a month'],
    ['2025-09-', 'Date of supervision must include a day'],
    ['-9-11', 'Date of supervision must include a year'],
    ['2025--', 'Date of supervision must include a day and month'],
    ['2025-02-31', 'Date of supervision must be a real date'],
    ['25-9-11', 'Year must include 4 numbers'],
  ])('%s: %s', (typed, message) => {
    const findings = record.after((a) => (a.supervisionDate = typed));
    expect(said(findings)).toContain(`supervisionDate: ${message}`);
    expect(findings.filter(({ path }) => path === 'supervisionDate')).toHaveLength(1);
  });

  it('are blank when all three are empty', () => {
    expect(said(record.after((a) => (a.supervisionDate = '')))).toContain(
      'supervisionDate: Enter the date of supervision',
    );
  });
});

describe('signatures', () => {
  it('need the date and the name, except in ink', () => {
    const sign = (signature: unknown) => said(contract.after((a) => (a.supervisorSignature = signature)));
    expect(sign({ name: 'Supervisor B', capacity: 'Supervisor', method: 'typed' })).toEqual([
      'supervisorSignature.signedOn: Enter the date you signed',
    ]);
    expect(sign({ method: 'drawn', mark: 'M0 0L9 9', signedOn: '2025-09-03' })).toEqual([
      'supervisorSignature.name: Enter the name of the person who is signing',
    ]);
    expect(sign({ name: 'B', method: 'typed', signedOn: '2025-09-' })).toEqual([
      'supervisorSignature.signedOn: Date signed must include a day',
    ]);
    expect(sign({ method: 'wetInk', capacity: 'Supervisor' })).toEqual([]);
    expect(sign({ method: 'typed', capacity: 'Supervisor', signedOn: '2025-09-03' })).toEqual([
      'supervisorSignature: Sign as the supervisor',
    ]);
  });

  it('that nobody asks for may stay empty', () => {
    expect(
      record.after((a) => (a.supervisorSignature = { capacity: 'Supervisor', method: 'typed' })),
    ).toEqual([]);
  });
});

describe('numbers, lengths and rows', () => {
  it.each<[Change, string]>([
    [(a) => (a.sessionDuration = 'an hour'), 'sessionDuration: Duration must be a number'],
    [(a) => (a.sessionDuration = 14), 'sessionDuration: Duration must be between 15 and 240'],
    [(a) => (a.sessionDuration = 241), 'sessionDuration: Duration must be between 15 and 240'],
    [(a) => (a.noticeDays = -1), 'noticeDays: Notice period must be between 0 and 30'],
    [
      (a) => (a.recording = 'x'.repeat(2001)),
      'recording: Recording of Supervision Session must be 2000 characters or less',
    ],
    [
      (a) => (a.newStarter = 'perhaps'),
      'newStarter: Select one of the options for ‘Is the supervisee new to the job’',
    ],
    [(a) => (a.recording = ['x']), 'recording: Enter recording of Supervision Session again'],
  ])('contract %#', (change, expected) => expect(said(contract.after(change))).toEqual([expected]));

  it('says how many rows there may be', () => {
    const rows = Array.from({ length: 21 }, () => ({ risk: 'Cold' }));
    expect(said(record.after((a) => (a.families[1].risks = rows)))).toEqual([
      'families.1.risks: You can add up to 20',
    ]);
  });

  it('says nothing about a key that the form does not show', () => {
    expect(evaluation.after((a) => (a.colour = 'red'))).toEqual([]);
  });
});

describe('hidden questions', () => {
  it('never complain', () => {
    const hidden = record.worked((a) => {
      a.participants = [{ person: { role: 'Nurse' } }];
      a.nextSessionLateReason = 'x'.repeat(1001);
    });
    expect(record.check(hidden)).toEqual([]);
    expect(said(record.check({ ...hidden, sessionFormat: 'group' }))).toEqual([
      'participants: Add the people who took part in the group session',
      "participants.0.person.name: Enter the person's name",
    ]);
  });
});

describe('all messages', () => {
  it('avoid the words that a person does not need', () => {
    const messages = [record, contract, evaluation].flatMap(({ template }) => JSON.stringify(template.rules));
    for (const message of messages)
      expect(message).not.toMatch(/\b(please|sorry|valid|invalid|forbidden|oops)\b/i);
  });
});
