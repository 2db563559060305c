/** Figures that are counted from several records opened together: every template that gathers, and how counts are laid. */
import { describe, expect, it } from 'vitest';
import { gather, type GatheredRecords } from '../../src/records/carry/gather.ts';
import { layFigures } from '../../src/records/carry/lay-figures.ts';
import { checkCopying } from '../../src/rules/check-copying.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { walkSchema } from '../../src/schemas/walk-schema.ts';
import { get, misfits, saved, templates, today } from './carry-records.ts';

const opened = (id: string, ...answers: Answers[]): GatheredRecords => ({
  template: get(id),
  records: answers.map((each) => saved(get(id), each)),
});
const examplesOf = (id: string) => opened(id, get(id).examples.worked.data, get(id).examples.awkward.data);
const gathering = templates.filter(({ gathersFrom }) => gathersFrom);

it('every answer that feeds another form arrives there', () => {
  const arrives = (target: ResolvedTemplate, source: string, question: string) =>
    target.schema.properties?.[question]?.question?.prefillFrom?.startsWith(`${source}.`) === true ||
    target.madeFrom?.some((making) => making.template === source && making.answers[question]) === true ||
    target.gathersFrom?.some(
      ({ template, rows, figures = {} }) =>
        template === source &&
        (rows?.group === question || Object.keys(figures).some((path) => path.split('.')[0] === question)),
    ) === true;
  const lost = templates.flatMap((source) =>
    [...walkSchema(source.schema)].flatMap(({ node, path }) =>
      (node.question?.feeds ?? []).flatMap(({ to }) => {
        const [id, question = ''] = to.split('.');
        const target = templates.find((template) => template.id === id);
        return target && !arrives(target, source.id, question) ? [`${source.id}.${path} → ${to}`] : [];
      }),
    ),
  );
  expect(lost).toEqual([]);
});

it('some templates gather', () => expect(gathering.length).toBeGreaterThan(1));

describe.each(gathering.map((target) => [target.id, target] as const))('%s', (_, target) => {
  it.each(target.gathersFrom!.map(({ template }) => [template]))('counts from %s, and fits', (source) => {
    const { answers } = gather(target, [examplesOf(source)], target.examples.worked.data, today);
    expect(Object.keys(answers)).not.toEqual([]);
    expect(misfits(target, answers)).toEqual([]);
  });

  it('counts from all of them together, and lays the figures into a filled form and an empty one', () => {
    const sources = target.gathersFrom!.map(({ template }) => examplesOf(template));
    const { answers } = gather(target, sources, target.examples.worked.data, today);
    for (const form of [{}, target.examples.worked.data, target.examples.awkward.data]) {
      const laid = layFigures(target.schema, form, {}, answers, '9 records');
      expect(misfits(target, compileTemplateLogic(target).compute(laid.answers, today))).toEqual([]);
    }
  });
});

describe('monitoring-form', () => {
  const form = { yearStart: '2025-04-01', updatedOn: '2025-10-03' };
  const target = get('monitoring-form');
  const note = (name: string, supervisionDate: string, recordedOn: string, more: Answers = {}) => ({
    supervisee: { name },
    supervisionDate,
    recordedOn,
    ...more,
  });

  it('counts the sessions of each person by month, and those recorded in 5 working days', () => {
    const notes = opened(
      'personal-supervision-notes',
      note('Worker Q', '2025-04-03', '2025-04-10'),
      note('worker  q', '2025-04-24', '2025-05-02'),
      note('Worker M', '2025-09-30', '2025-09-30', { observation: 'done', observationDate: '2025-09-20' }),
      note('Worker M', '2025-03-31', '2025-03-31'),
      note('', '2025-05-01', '2025-05-01'),
    );
    const { answers, nameless } = gather(target, [notes], form, today);
    expect(answers).toEqual({
      staff: [
        {
          name: 'Worker M',
          sessions: { m06: { held: 1, recordedOnTime: 1 } },
          observationDate: '2025-09-20',
        },
        { name: 'worker  q', sessions: { m01: { held: 2, recordedOnTime: 1 } } },
      ],
    });
    expect(nameless).toEqual([{ title: get('personal-supervision-notes').title, count: 1 }]);
  });

  it('puts the newest discussion of each child beside what was decided at allocation', () => {
    const talks = opened(
      'case-discussion',
      {
        caseReference: 'TEST-1',
        supervisionDate: '2025-09-01',
        cohort: 'cin',
        nextDiscussionDate: '2025-10-01',
      },
      {
        caseReference: 'TEST-1',
        supervisee: { name: 'Worker Q' },
        supervisionDate: '2025-09-25',
        cohort: 'earlyHelp',
        higherRisk: 'yes',
        nextDiscussionDate: '2025-10-20',
      },
    );
    const oversight = opened('management-oversight', {
      caseReference: 'test-1',
      entryType: 'allocation',
      allocatedAt: '2025-08-01T09:00',
      entryAt: '2025-08-01T16:30',
      worker: { name: 'Worker M' },
    });
    expect(gather(target, [talks, oversight], form, today).answers).toEqual({
      children: [
        {
          reference: 'test-1',
          worker: 'Worker Q',
          cohort: 'earlyHelpHigherRisk',
          allocatedOn: '2025-08-01',
          oversightAt: '2025-08-01T16:30',
          lastDiscussion: '2025-09-25',
          due: '2025-10-20',
        },
      ],
    });
  });

  it('works out the totals of the worked example from its rows, as somebody had reckoned them', () => {
    const { counts, ...rows } = target.examples.worked.data;
    expect(compileTemplateLogic(target).compute(rows, today)['counts']).toEqual(counts);
  });
});

describe('partnership-evaluation', () => {
  const target = get('partnership-evaluation');

  it('counts referrals by agency and reason, and finds the middle of the waits', () => {
    const referral = (agency: string, reasons: string[], firstSession?: string) => ({
      agency,
      reasons,
      referralDate: '2025-04-01',
      ...(firstSession ? { decision: 'accept', firstSession } : { decision: 'otherRoute' }),
    });
    const referrals = opened(
      'partnership-referral',
      referral('health', ['stuck', 'complex'], '2025-04-11'),
      referral('health', ['stuck'], '2025-04-21'),
      referral('socialCare', ['other']),
    );
    const { answers } = gather(target, [referrals], {}, today);
    expect(answers).toMatchObject({
      activity: {
        referrals: { socialCare: 1, health: 2, other: 0 },
        accepted: { socialCare: 0, health: 2, other: 0 },
      },
      reasonCounts: {
        stuck: { number: 2 },
        complex: { number: 1 },
        other: { number: 1 },
        repeat: { number: 0 },
      },
      waitingDays: 15,
    });
  });

  it('shares who agree of those who answered, and brings what they wrote without their names', () => {
    const feedback = (smart: string, improve: string) => ({
      name: 'Zephyr',
      purposeStatements: { smart },
      improve,
    });
    const { answers } = gather(
      target,
      [
        opened(
          'participant-feedback',
          feedback('strongly', 'Book a better room.'),
          feedback('disagree', 'Book a better room.'),
          feedback('agree', ''),
          feedback('na', ''),
        ),
      ],
      {},
      today,
    );
    expect(answers).toMatchObject({ feedbackCounts: { smart: { answers: 3, agreePercent: 67 } } });
    expect(answers['themes']).toBe('Book a better room.');
    expect(JSON.stringify(answers)).not.toContain('Zephyr');
  });
});

describe('layFigures', () => {
  const { schema } = get('monitoring-form');
  const first = { staff: [{ name: 'Worker Q', sessions: { m01: { held: 1 } } }] };
  const second = { staff: [{ name: 'Worker Q', sessions: { m01: { held: 2 }, m02: { held: 1 } } }] };

  it('takes a row that nobody has begun, and counts anew when more records are opened', () => {
    const begun = layFigures(schema, { staff: [{}] }, {}, first, '1 record');
    expect(begun).toMatchObject({
      answers: first,
      kept: [],
      carried: [{ path: 'staff.0', from: '1 record' }],
    });
    expect(layFigures(schema, begun.answers, first, second, '3 records').answers).toEqual(second);
  });

  it('leaves every figure that was typed, and says so', () => {
    const typed = { staff: [{ name: 'worker q', sessions: { m01: { held: 4 } }, remark: 'Corrected' }] };
    expect(layFigures(schema, typed, first, second, '3 records')).toEqual({
      answers: {
        staff: [{ name: 'worker q', sessions: { m01: { held: 4 }, m02: { held: 1 } }, remark: 'Corrected' }],
      },
      carried: [{ path: 'staff.0', from: '3 records' }],
      kept: ['staff'],
    });
  });
});

describe('checkCopying', () => {
  const plain = loadTemplates();
  const target = plain.find(({ id }) => id === 'monitoring-form')!;
  const problemsOf = (gathersFrom: NonNullable<typeof target.gathersFrom>) =>
    checkCopying({ ...target, gathersFrom }, plain);
  const row = { group: 'staff', by: 'supervisee.name', into: 'name', fields: {} };
  const template = 'personal-supervision-notes';

  it.each([
    [{ template: 'personal-supervision-note', figures: {} }, "Did you mean 'personal-supervision-notes'?"],
    [{ template, figures: { 'counts.$row.dun': '1' } }, 'gathersFrom.0.figures.counts.$row.dun'],
    [{ template, rows: { ...row, by: 'supervisee.nam' } }, "Did you mean 'supervisee.name'?"],
    [{ template, rows: { ...row, group: 'team' } }, 'gathersFrom.0.rows.group'],
    [{ template, rows: { ...row, fields: { remark: 'last.supervisr.name' } } }, "Did you mean 'supervisor'?"],
    [
      { template, rows: { ...row, fields: { remark: 'form.yearBegin' } } },
      'gathersFrom.0.rows.fields.remark',
    ],
  ])('refuses %j', (wrong, message) => {
    expect(problemsOf([wrong]).join('\n')).toContain(message);
  });
});
