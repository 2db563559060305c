/** The chain of the handbook: each record begins with what the one before it left. */
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/records/carry/find-mentions.ts';
import { makeFrom, rowsToChoose } from '../../src/records/carry/make-from.ts';
import { matchRows } from '../../src/records/carry/match-rows.ts';
import { startFromLast } from '../../src/records/carry/start-from-last.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { get, misfits, saved, today } from './carry-records.ts';

describe('the thread: contract → session record → decision record for one child → next record → evaluation', () => {
  const [contract, session, decision, evaluation] = [
    'contract-direct-work',
    'session-record',
    'child-decision-record',
    'evaluation',
  ].map(get) as [ResolvedTemplate, ResolvedTemplate, ResolvedTemplate, ResolvedTemplate];
  const agreement = saved(contract, contract.examples.worked.data);
  const begun = makeFrom(session, contract, agreement, today).answers;
  const secret = 'Cousin Zephyr drives the red van';
  const held = saved(session, {
    ...begun,
    supervisionDate: '2025-09-11',
    agendaItems: [{ topic: 'Family Oak first', notes: 'The Oak twins' }],
    families: [
      {
        familyName: 'Family Hazel',
        children: [{ childName: 'Child Anna', dateOfBirth: '2016-04-18' }],
        analysis: 'Tired on six mornings.',
        rag: 'amber',
        ragReason: 'Nothing has changed.',
        decisionReason: 'Early help is not enough.',
      },
      {
        familyName: 'Family Oak',
        children: [{ childName: 'Child Bela' }, { childName: 'Child Cyra' }],
        analysis: secret,
        rag: 'green',
      },
    ],
    agreedActions: [
      {
        what: 'Breakfast place',
        who: 'Worker E',
        byWhen: '2025-09-20',
        status: 'notStarted',
        aboutFamily: 'Family Hazel',
      },
      {
        what: `Ask about ${secret}`,
        who: 'Worker E',
        byWhen: '2025-09-21',
        status: 'notStarted',
        aboutFamily: 'Family Oak',
      },
      {
        what: 'Book the training for Bela’s worker',
        who: 'Worker E',
        byWhen: '2025-09-22',
        status: 'notStarted',
      },
    ],
    followUpNotes: 'Oak closed, Hazel open',
    workerImpact: 'Family Oak stays with me',
  });

  it('takes names and interval from the contract', () => {
    expect(begun).toMatchObject({
      supervisee: contract.examples.worked.data['supervisee'],
      supervisor: contract.examples.worked.data['supervisor'],
    });
    expect(begun['agreedIntervalDays']).toBeTypeOf('number');
  });

  const making = decision.madeFrom!.find((one) => one.template === session.id)!;
  it('offers every family of the session', () => {
    expect(rowsToChoose(making, session, held)?.map(({ name }) => name)).toEqual([
      'Family Hazel',
      'Family Oak',
    ]);
  });
  const made = makeFrom(decision, session, held, today, 0).answers;
  it('makes a decision record for one family with its matter', () => {
    expect(made).toMatchObject({
      familyName: 'Family Hazel',
      children: [{ childName: 'Child Anna', dateOfBirth: '2016-04-18' }],
      supervisionDate: '2025-09-11',
      concerns: 'Tired on six mornings.\n\nNothing has changed.',
      decisionReason: 'Early help is not enough.',
      agreedActions: [
        { what: 'Breakfast place', who: 'Worker E', byWhen: '2025-09-20', status: 'notStarted' },
      ],
    });
    expect(misfits(decision, made)).toEqual([]);
  });
  it('has no word of any other family in its bytes', () => {
    const bytes = serializeRecord(saved(decision, made));
    for (const word of ['Oak', 'Bela', 'Cyra', 'Zephyr', 'van', 'training'])
      expect(bytes.toLowerCase()).not.toMatch(new RegExp(`\\b${word.toLowerCase()}\\b`));
    expect(findMentions(making, session, held, 0, made)).toEqual([]);
  });
  it('names another family that somebody wrote into the text about this one', () => {
    const families = held.answers['families'] as Answers[];
    const mixed = saved(session, {
      ...held.answers,
      families: [{ ...families[0], analysis: 'As with child  CYRA.' }, families[1]],
    });
    const answers = makeFrom(decision, session, mixed, today, 0).answers;
    expect(findMentions(making, session, mixed, 0, answers)).toEqual([
      { path: 'concerns', name: 'Child Cyra' },
    ]);
  });

  const next = startFromLast(session, held, today).answers;
  it('starts the next record from the last', () => {
    expect(next).toMatchObject({ previousSessionDate: '2025-09-11', supervisee: begun['supervisee'] });
    expect((next['followUpActions'] as { what: string }[]).map(({ what }) => what)).toEqual([
      'Breakfast place',
      `Ask about ${secret}`,
      'Book the training for Bela’s worker',
    ]);
    const rated = { ...next, families: [{ familyName: 'Family Hazel' }] };
    expect(matchRows(session, held, rated)).toEqual([{ path: 'families.0.previousRag', value: 'amber' }]);
  });
  it('looks back in an evaluation, which comes back as an agenda item', () => {
    const looked = makeFrom(
      evaluation,
      session,
      saved(session, { ...next, supervisionDate: today }),
      today,
    ).answers;
    expect(looked['aboutSupervisor']).toBe((begun['supervisor'] as { name: string }).name);
    const filled = saved(evaluation, { ...looked, discussAt: '2026-04-01', whatWouldHelp: 'More time' });
    expect(makeFrom(session, evaluation, filled, today).answers['agendaItems']).toHaveLength(1);
  });
});
