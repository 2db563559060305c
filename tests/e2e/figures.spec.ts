/** Figures counted from several records that are opened together, as a manager does it at the end of a month. */
import { expect, test } from '@playwright/test';
import { createRecord } from '../../src/records/create-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { Answers } from '../../src/schemas/template.ts';
import { FormPage, jsonFile } from './form-page.ts';
import { getResolved } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const form = getResolved('monitoring-form');

const file = (id: string, answers: Answers) =>
  serializeRecord(
    createRecord({ template: getResolved(id), answers, status: 'complete', savedAt: '2025-10-01T10:00:00Z' }),
  );
const note = (name: string, supervisionDate: string, recordedOn: string) =>
  file('personal-supervision-notes', { supervisee: { name }, supervisionDate, recordedOn });

test('the monitoring form counts the sessions of a team, and counts again when more are opened', async ({
  page,
}) => {
  const watch = watchPage(page);
  const target = new FormPage(page);
  await target.goto(form.id);
  await target.openAnswers(form, {
    supervisor: { name: 'Supervisor N' },
    yearStart: '2025-04-01',
    updatedOn: '2025-10-03',
    staff: [{ name: 'Worker Q', sessions: { m01: { planned: 2 } } }],
  });
  const choose = async (files: string[]) => {
    await page
      .locator('#form-start-file')
      .setInputFiles(files.map((text, index) => jsonFile(text, `record-${index}.json`)));
    await expect(page.locator('#form-start-outcome')).toContainText('Carried over from');
  };
  await page.locator('details.form-start > summary').click();
  await choose([
    note('Worker Q', '2025-04-03', '2025-04-04'),
    note('Worker M', '2025-06-02', '2025-06-20'),
    note('', '2025-06-02', '2025-06-20'),
  ]);
  await expect(page.locator('#form-start-outcome')).toContainText('1 record is in no row');
  await choose([
    note('Worker Q', '2025-04-24', '2025-04-24'),
    file('case-discussion', {
      caseReference: 'TEST-0201',
      supervisionDate: '2025-10-02',
      cohort: 'cpPloCourt',
      nextDiscussionDate: '2025-11-01',
    }),
  ]);
  await expect(page.locator('#form-start-outcome')).toContainText('Carried over from 5 records');
  const { answers } = await target.save();
  expect(answers).toMatchObject({
    staff: [
      { name: 'Worker Q', sessions: { m01: { planned: 2, held: 2, recordedOnTime: 2 } } },
      { name: 'Worker M', sessions: { m03: { held: 1, recordedOnTime: 0 } } },
    ],
    children: [
      { reference: 'TEST-0201', lastDiscussion: '2025-10-02', due: '2025-11-01', standing: 'inTime' },
    ],
    counts: {
      sessionsHeld: { done: 3, outOf: 2 },
      recorded: { done: 2, outOf: 3, percent: 67 },
      childrenInTime: { done: 1, outOf: 1, percent: 100 },
    },
  });
  expect(watch.complaints).toEqual([]);
});
