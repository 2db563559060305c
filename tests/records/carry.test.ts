/** What comes over from one record to the next: every template with its examples, and every way of copying. */
import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../src/records/carry/course.ts';
import { layOver } from '../../src/records/carry/lay-over.ts';
import { makeFrom, rowsToChoose } from '../../src/records/carry/make-from.ts';
import { sourcesOf } from '../../src/records/carry/what-comes-over.ts';
import { matchRows } from '../../src/records/carry/match-rows.ts';
import { startFromLast } from '../../src/records/carry/start-from-last.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import { checkAnswers } from '../../src/rules/check-answers.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { get, misfits, saved, templates, today } from './carry-records.ts';

const reopens = (template: ResolvedTemplate, answers: Answers) => {
  const opened = parseRecord(serializeRecord(saved(template, answers)), (id) => get(id));
  expect(opened).toMatchObject({ ok: true, setAside: [], value: { answers } });
};

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  it.each(['worked', 'awkward'] as const)('starts from its last record (%s), fits, and reopens', (name) => {
    const { answers, carried } = startFromLast(
      template,
      saved(template, template.examples[name].data),
      today,
    );
    expect(carried.map(({ path }) => path)).toEqual(Object.keys(answers));
    expect(misfits(template, answers)).toEqual([]);
    reopens(template, answers);
    const logic = compileTemplateLogic(template);
    expect(() => checkAnswers(template, logic, answers, { today, schemaErrors: [] })).not.toThrow();
    expect(JSON.stringify(answers)).not.toContain('"signedOn"');
  });

  it.each(
    sourcesOf(template).flatMap((source) => (['worked', 'awkward'] as const).map((name) => [source, name])),
  )('takes over from %s (%s), fits, and reopens', (sourceId, name) => {
    const source = get(sourceId);
    const record = saved(source, source.examples[name as 'worked'].data);
    const making = template.madeFrom?.find((one) => one.template === sourceId);
    const choices = (making && rowsToChoose(making, source, record)) ?? [undefined];
    for (const choice of choices) {
      const { answers } = makeFrom(template, source, record, today, choice?.index);
      expect(misfits(template, answers)).toEqual([]);
      reopens(template, answers);
    }
  });

  it('does something with every way that its data names', () => {
    const questions = Object.entries(template.schema.properties ?? {});
    for (const [path, { question }] of questions) {
      if (question?.carriesFromPrevious)
        expect(question.carriesFromPrevious.copy, `${id}.${path}`).toBeDefined();
    }
  });
});

describe('startFromLast', () => {
  const session = get('session-record');
  const last = saved(session, {
    ...session.examples.worked.data,
    supervisionDate: '2025-09-11',
    supervisee: { name: 'Worker A', role: 'Health visitor' },
    agreedIntervalDays: 28,
    nextSessionDate: '2025-10-09',
    agreedActions: [
      { what: 'Ring the school', who: 'Worker A', byWhen: '2025-09-20', status: 'done' },
      {
        what: 'Visit at home',
        who: 'Worker A',
        byWhen: '2025-09-25',
        status: 'inProgress',
        aboutFamily: 'Elm',
      },
      { what: 'Ask housing', who: 'Worker B', byWhen: '2025-09-26', status: 'noLongerNeeded' },
      { what: 'Read the chronology', who: 'Worker A', byWhen: '2025-10-01' },
    ],
    followUpActions: [
      { what: 'Chase the dentist', who: 'Worker A', status: 'carriedOver', whatHappened: 'No answer' },
      { what: 'visit  at Home', who: 'Worker A', status: 'inProgress' },
      { what: 'Write to the GP', who: 'Worker A', status: 'done' },
    ],
  });
  const { answers } = startFromLast(session, last, today);

  it('brings names, the date of the last session and the interval', () => {
    expect(answers).toMatchObject({
      supervisee: { name: 'Worker A', role: 'Health visitor' },
      previousSessionDate: '2025-09-11',
      agreedIntervalDays: 28,
    });
  });
  it('brings every action that is neither done nor no longer needed, once, as it was agreed', () => {
    expect(answers['followUpActions']).toEqual([
      { what: 'Visit at home', who: 'Worker A', byWhen: '2025-09-25', status: 'inProgress' },
      { what: 'Read the chronology', who: 'Worker A', byWhen: '2025-10-01' },
      { what: 'Chase the dentist', who: 'Worker A', status: 'carriedOver' },
    ]);
  });
  it('brings nothing else: no family, no agenda, no signature', () => {
    expect(Object.keys(answers).sort()).toEqual(
      ['agreedIntervalDays', 'followUpActions', 'previousSessionDate', 'supervisee', 'supervisor'].sort(),
    );
  });
  it('finds the rating of the same family, however its name is spaced', () => {
    const rated = saved(session, {
      families: [
        { familyName: 'Family Hazel', rag: 'amber' },
        { familyName: 'Family Oak', rag: 'red' },
      ],
    });
    const rows = [{ familyName: ' family  hazel' }, { familyName: 'Family Elm' }, { familyName: '' }];
    expect(matchRows(session, rated, { families: rows })).toEqual([
      { path: 'families.0.previousRag', value: 'amber' },
      { path: 'families.1.previousRag', value: undefined },
      { path: 'families.2.previousRag', value: undefined },
    ]);
  });
  it('shows the stage of the same adult and change in words', () => {
    const cycle = get('cycle-of-change');
    const before = saved(cycle, { changes: [{ adult: 'Adult G', behaviour: 'Drinking', stage: 'action' }] });
    const now = {
      changes: [
        { adult: 'adult g', behaviour: 'Drinking' },
        { adult: 'Adult G', behaviour: 'Other' },
      ],
    };
    const words = cycle.schema.properties?.['changes']?.items?.properties?.['stage']?.oneOf?.find(
      (option) => option.const === 'action',
    )?.title;
    expect(matchRows(cycle, before, now).map(({ value }) => value)).toEqual([words, undefined]);
  });
  it('collects the open actions of every case discussion in a school', () => {
    const school = get('school-session-record');
    const open = { who: 'W', byWhen: '2025-10-01', status: 'notStarted' };
    const record = saved(school, {
      caseDiscussions: [
        {
          discussedFamily: 'A',
          caseActions: [
            { what: 'one', ...open },
            { what: 'two', ...open, status: 'done' },
          ],
        },
        { discussedFamily: 'B', caseActions: [{ what: 'three', ...open }] },
      ],
      agreedActions: [{ what: 'four', ...open }],
    });
    const rows = startFromLast(school, record, today).answers['followUpActions'] as { what: string }[];
    expect(rows.map(({ what }) => what)).toEqual(['one', 'three', 'four']);
  });
  it('brings the agenda items that were kept for a future session', () => {
    const contract = get('contract-indirect-work');
    const record = saved(contract, { futureAgendaItems: [{ topic: 'Thresholds', raisedBy: 'both' }] });
    expect(startFromLast(contract, record, today).answers['agendaItems']).toEqual([
      { topic: 'Thresholds', raisedBy: 'both' },
    ]);
  });
});

describe('makeFrom', () => {
  it('works the days of an agreed frequency out', () => {
    const session = get('session-record');
    const contract = get('contract-direct-work');
    const from = (answers: Answers) =>
      makeFrom(session, contract, saved(contract, answers), today).answers['agreedIntervalDays'];
    expect(from({ frequency: 'every4Weeks' })).toBe(28);
    expect(from({ frequency: 'other', frequencyOtherDays: 45 })).toBe(45);
    expect(from({ frequency: 'other' })).toBeUndefined();
    // A figure that is hidden behind another frequency does not count.
    expect(from({ frequency: 'weekly', frequencyOtherDays: 45 })).toBe(7);
  });
  it('copies a reflection only if its author lets it', () => {
    const session = get('session-record');
    const gibbs = get('gibbs-cycle');
    const actions = [{ what: 'Ask', who: 'Me', byWhen: '2026-01-01' }];
    const from = (sharing: string) =>
      makeFrom(session, gibbs, saved(gibbs, { agreedActions: actions, sharing }), today).answers;
    expect(from('private')).toEqual({});
    expect(from('supervisor')).toEqual({});
    expect(from('record')).toEqual({ agreedActions: actions });
  });
  it('makes an agenda item of an evaluation that asks for something', () => {
    const session = get('session-record');
    const evaluation = get('evaluation');
    const from = (answers: Answers) =>
      makeFrom(session, evaluation, saved(evaluation, answers), today).answers;
    expect(from({ aboutSupervisor: 'S' })).toEqual({});
    expect(from({ discussAt: '2026-04-01' })).toEqual({
      agendaItems: [{ topic: 'Evaluation of supervision' }],
    });
  });
  it('copies nothing by a choice that the edition took the question away from', () => {
    const decision = get('child-decision-record');
    const session = structuredClone(get('session-record'));
    delete session.schema.properties!['agreedActions']!.items!.properties!['aboutFamily'];
    const record = saved(session, {
      families: [{ familyName: 'Elm', rag: 'green' }],
      agreedActions: [{ what: 'x', who: 'y', byWhen: '2026-01-01' }],
    });
    expect(makeFrom(decision, session, record, today, 0).answers).toEqual({
      familyName: 'Elm',
      groupSession: 'no',
    });
  });
});

describe('layOver', () => {
  const { schema } = get('session-record');
  const brought = {
    supervisee: { name: 'Worker A' },
    supervisor: { name: 'Supervisor B' },
    followUpActions: [{ what: 'Visit', status: 'inProgress' }, { what: 'Ring' }],
    previousSessionDate: '2025-09-11',
    supervisionDate: '2025-09-11',
  };
  it('never overwrites what was typed, and says what stayed', () => {
    const typed = {
      supervisor: { name: 'Supervisor C' },
      previousSessionDate: '2025-09-11',
      followUpActions: [{ what: ' visit ', whatHappened: 'Done' }],
      supervisionDate: '2026-03-02',
    };
    const laid = layOver(schema, typed, { supervisionDate: '2026-03-02' }, brought, '11 September 2025');
    expect(laid.answers).toEqual({
      supervisee: { name: 'Worker A' },
      supervisor: { name: 'Supervisor C' },
      previousSessionDate: '2025-09-11',
      followUpActions: [{ what: ' visit ', whatHappened: 'Done' }, { what: 'Ring' }],
      supervisionDate: '2025-09-11',
    });
    expect(laid.kept).toEqual(['supervisor']);
    expect(laid.carried).toEqual([
      { path: 'supervisee', from: '11 September 2025' },
      { path: 'followUpActions.1', from: '11 September 2025', isRow: true },
      { path: 'supervisionDate', from: '11 September 2025' },
    ]);
  });
  it('brings nothing twice', () => {
    const once = layOver(schema, {}, {}, brought, 'x');
    const twice = layOver(schema, once.answers, {}, brought, 'x');
    expect(twice.answers).toEqual(once.answers);
    expect(twice.carried).toEqual([]);
  });
});

describe('coursesOf', () => {
  it('puts ratings of one family in order of time, in words', () => {
    const session = get('session-record');
    const at = (supervisionDate: string, rag: string, familyName = 'Family Hazel') =>
      saved(session, { supervisionDate, families: [{ familyName, rag }] });
    const courses = coursesOf(session, [
      at('2025-11-03', 'red', 'family hazel '),
      at('2025-09-11', 'amber'),
      at('2025-10-09', 'amber'),
      at('2025-10-09', 'green', 'Family Oak'),
      at('2025-10-09', 'green', 'Family Oak'),
    ]);
    expect(
      courses.map(({ name, points }) => [name, points.map(({ date, value }) => `${date} ${value}`)]),
    ).toEqual([
      ['Family Hazel', ['2025-09-11 amber', '2025-10-09 amber', '2025-11-03 red']],
      ['Family Oak', ['2025-10-09 green']],
    ]);
    expect(courses[0]?.points[2]?.words).toContain('red');
  });
});
