/** The thread between records, as people walk it: contract, session, decision about one family, next session, evaluation. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { createRecord } from '../../src/records/create-record.ts';
import { serializeRecord } from '../../src/records/serialize-record.ts';
import type { Answers } from '../../src/schemas/template.ts';
import { FormPage, jsonFile } from './form-page.ts';
import { getResolved, savedFile } from './resolved-templates.ts';
import { watchPage } from './watch-page.ts';

const contract = getResolved('contract-direct-work');
const session = getResolved('session-record');
const evaluation = getResolved('evaluation');

const action = (what: string, aboutFamily: string, over: Answers = {}) => ({
  what,
  who: 'Worker A',
  byWhen: '2026-10-20',
  status: 'notStarted',
  aboutFamily,
  ...over,
});
const family = (familyName: string, childName: string, rag: string) => ({
  familyName,
  children: [{ childName }],
  analysis: `What we think about ${childName}`,
  rag,
});
/** A session about two families, of which one must never be read in the file of the other. */
const held = (supervisionDate: string, rag: string): Answers => ({
  supervisee: { name: 'Worker A', role: 'Health visitor' },
  supervisor: { name: 'Supervisor B' },
  supervisionDate,
  sessionFormat: 'oneToOne',
  agreedIntervalDays: 28,
  agendaItems: [{ topic: 'Family Oak first' }],
  families: [family('Family Hazel', 'Child Anna', rag), family('Family Oak', 'Child Bela', 'green')],
  agreedActions: [
    action('Breakfast place', 'Family Hazel'),
    action('Ring the landlord of Bela', 'Family Oak'),
    action('Read the chronology', 'Family Hazel', { status: 'done' }),
  ],
});

async function startFrom(page: Page, files: string[]): Promise<void> {
  await page.locator('details.form-start > summary').click();
  await page
    .locator('#form-start-file')
    .setInputFiles(files.map((text, index) => jsonFile(text, `record-${index}.json`)));
  await expect(page.locator('#form-start-outcome')).toContainText('Carried over from');
  await expect(page.locator('#form-start-outcome')).toBeFocused();
}

const answerText = (page: Page, path: string) => page.locator(`#q-${path.replaceAll('.', '-')}-question`);

test('a contract begins the record of a session', async ({ page }) => {
  const watch = watchPage(page);
  const form = new FormPage(page);
  await form.goto(contract.id);
  const answers: Answers = { ...contract.examples.worked.data, frequency: 'every4Weeks' };
  await form.openAnswers(contract, answers);
  await form.check();
  await page.getByRole('button', { name: 'Start the record of a session' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.title);
  await expect(page.locator('#form')).toHaveAttribute('data-ready', 'true');
  const made = await form.save();
  expect(made.template.id).toBe(session.id);
  expect(made.answers).toMatchObject({
    supervisee: answers['supervisee'],
    supervisor: answers['supervisor'],
    agreedIntervalDays: 28,
  });
  expect(made.carried?.map(({ path }) => path).sort()).toEqual([
    'agreedIntervalDays',
    'supervisee',
    'supervisor',
  ]);
  expect(watch.complaints).toEqual([]);
});

test('a session gives a decision record about one family, with no word about another', async ({ page }) => {
  const watch = watchPage(page);
  const form = new FormPage(page);
  await form.goto(session.id);
  await form.openAnswers(session, held('2026-09-11', 'amber'));
  await form.check();
  const make = page.getByRole('button', { name: 'Make a decision record for one family' });
  await make.click();
  await expect(page.getByText('Choose which one the record is about.')).toBeVisible();
  await page.getByLabel(/^Make a decision record for one family/).selectOption({ label: 'Family Hazel' });
  await make.click();
  await expect(page.locator('#form')).toHaveAttribute('data-ready', 'true');
  await expect(answerText(page, 'familyName')).toContainText(/Carried over from .*11 September 2026/);
  const control = page.locator('#q-familyName');
  await expect(control).toHaveAttribute('aria-describedby', /q-familyName-carried/);

  const text = readFileSync(
    await (async () => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save to carry on later' }).last().click();
      return (await coming).path();
    })(),
    'utf8',
  );
  const made = JSON.parse(text) as { answers: Answers };
  expect(made.answers).toMatchObject({
    familyName: 'Family Hazel',
    children: [{ childName: 'Child Anna' }],
    supervisionDate: '2026-09-11',
    superviseeName: 'Worker A',
    supervisorName: 'Supervisor B',
  });
  expect((made.answers['agreedActions'] as Answers[]).map(({ what }) => what)).toEqual([
    'Breakfast place',
    'Read the chronology',
  ]);
  for (const word of ['Oak', 'Bela', 'landlord']) {
    expect(text).not.toContain(word);
    await expect(page.locator('#form')).not.toContainText(word);
  }
  // Editing takes the mark away.
  await control.fill('Family Hazel and Thorn');
  await control.blur();
  await expect(answerText(page, 'familyName')).not.toContainText('Carried over');
  expect(watch.complaints).toEqual([]);
});

test('the next session starts from the last: open actions, marks, the rating of the same family', async ({
  page,
}) => {
  const watch = watchPage(page);
  const form = new FormPage(page);
  await form.goto(session.id, '#all');
  await page.locator('#q-supervisor-name').fill('Supervisor C');
  await startFrom(page, [
    savedFile(session, held('2026-08-14', 'green')),
    savedFile(session, held('2026-09-11', 'amber')),
  ]);
  const outcome = page.locator('#form-start-outcome');
  await expect(outcome).toContainText('What you had typed has stayed:');
  await expect(page.locator('#q-supervisor-name')).toHaveValue('Supervisor C');
  await expect(answerText(page, 'supervisee')).toContainText('Carried over from 11 September 2026');

  const courses = page.getByRole('region', { name: /^Family Hazel/ });
  await expect(courses).toContainText('In short: green, amber.');
  await expect(courses.getByRole('row')).toHaveCount(3);

  const row = page.locator('#q-followUpActions-0-question');
  await expect(row).toContainText('Breakfast place');
  await expect(row).toContainText('It can be closed by its progress, but not removed.');
  await expect(row.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await row.getByRole('button', { name: /^Change/ }).click();
  await row.locator('#q-followUpActions-0-status').selectOption({ label: 'Done' });
  await expect(row.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await row.getByRole('button', { name: /^Move down/ }).click();
  await expect(page.locator('#q-followUpActions-1-question')).toContainText('Carried over from');

  await page.getByRole('button', { name: 'Add a family' }).click();
  await page.locator('#q-families-0-familyName').fill('family hazel');
  await page.locator('#q-families-0-familyName').blur();
  await expect(page.locator('#q-families-0-previousRag')).toContainText('amber');
  await expect(answerText(page, 'families.0.previousRag')).toContainText(
    'Carried over from 11 September 2026',
  );

  const saved = await form.save();
  expect(saved.answers).toMatchObject({
    previousSessionDate: '2026-09-11',
    followUpActions: [
      { what: 'Ring the landlord of Bela', status: 'notStarted' },
      { what: 'Breakfast place', status: 'done' },
    ],
    families: [{ familyName: 'family hazel', previousRag: 'amber' }],
  });
  // The marks are in the file: they are there again when it is opened.
  await form.goto(session.id, '#all');
  await form.choose(jsonFile(JSON.stringify(saved)));
  await page.getByRole('link', { name: 'Show everything on one page' }).click();
  await expect(answerText(page, 'supervisee')).toContainText('Carried over from 11 September 2026');
  expect(watch.complaints).toEqual([]);
});

test('what came over can be taken away again', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto(session.id, '#all');
  await page.locator('#q-supervisee-name').fill('Worker Z');
  await startFrom(page, [savedFile(session, held('2026-09-11', 'amber'))]);
  await page.getByRole('button', { name: 'Undo: take away what came over' }).click();
  const saved = await form.save();
  expect(saved.answers['supervisee']).toEqual({ name: 'Worker Z' });
  expect(saved.answers).not.toHaveProperty('followUpActions');
  expect(saved).not.toHaveProperty('carried');
});

test('an evaluation looks back at sessions and comes back as an agenda item', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto(evaluation.id);
  await startFrom(page, [savedFile(session, held('2026-09-11', 'amber'))]);
  await expect(page.locator('#q-aboutSupervisor')).toHaveValue('Supervisor B');
  await form.goto(session.id, '#all');
  await startFrom(page, [
    savedFile(evaluation, {
      aboutSupervisor: 'Supervisor B',
      discussAt: '2026-10-01',
      whatWouldHelp: 'Time',
    }),
  ]);
  await expect(page.locator('#q-agendaItems-0-question')).toContainText('Evaluation of supervision');
});

test('a record that does not belong is refused, and the form stays', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto(evaluation.id);
  await page.locator('#q-aboutSupervisor').fill('Typed');
  await page.locator('details.form-start > summary').click();
  const other = getResolved('contact-list');
  await page
    .locator('#form-start-file')
    .setInputFiles(jsonFile(savedFile(other, other.examples.worked.data)));
  await expect(page.locator('#form-start-outcome')).toContainText(
    'Nothing of this record belongs in this form',
  );
  await expect(page.locator('#q-aboutSupervisor')).toHaveValue('Typed');
});

const signed = serializeRecord(
  createRecord({
    template: contract,
    answers: {
      ...contract.examples.worked.data,
      supervisorSignature: {
        name: 'Supervisor B',
        capacity: 'Supervisor',
        method: 'typed',
        signedOn: '2026-01-10',
      },
    },
    status: 'complete',
    savedAt: '2026-01-10T09:00:00Z',
  }),
);

test('a signed record stays as it was signed and takes dated additions', async ({ page }) => {
  const watch = watchPage(page);
  const form = new FormPage(page);
  await form.goto(contract.id);
  await form.choose(jsonFile(signed));
  await expect(page.getByRole('heading', { name: 'This record is signed' })).toBeVisible();
  await expect(page.locator('#form')).toContainText('Signed by Supervisor B on 10 January 2026');
  await expect(page.locator('#q-supervisor-name')).toHaveCount(0);
  const add = page.getByRole('button', { name: 'Add a dated addition' });
  await add.click();
  await expect(page.locator('#form-addition')).toBeFocused();
  await expect(page.locator('#form-addition-error')).toContainText('Enter what you want to add');
  await page.locator('#form-addition').fill('The room is now number 4.');
  await page.locator('#form-addition-by').fill('Worker A');
  await add.click();
  await expect(page.locator('.form-document')).toContainText('Additions after signing');
  await expect(page.locator('.form-document')).toContainText('The room is now number 4.');
  const saved = await form.save();
  expect(saved.status).toBe('complete');
  expect(saved.additions).toMatchObject([{ by: 'Worker A', text: 'The room is now number 4.' }]);
  expect(saved.answers).toEqual((JSON.parse(signed) as { answers: Answers }).answers);
  // In the PDF too, which opens as a signed record again.
  const { path } = await form.makePdf(/^Download PDF you can reopen/);
  await form.goto(contract.id);
  await form.choose(path);
  await expect(page.locator('.form-document')).toContainText('The room is now number 4.');
  expect(watch.complaints).toEqual([]);
});

test('changing a signed record takes the signatures away, and can be undone', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto(contract.id);
  await form.choose(jsonFile(signed));
  await page.getByRole('button', { name: 'Change the signed record' }).click();
  await expect(page.locator('#q-supervisor-name')).toBeVisible();
  expect((await form.save()).answers).not.toHaveProperty('supervisorSignature');
  await page.getByRole('button', { name: 'Undo: bring the signed record back' }).click();
  await expect(page.getByRole('heading', { name: 'This record is signed' })).toBeVisible();
  expect((await form.save()).answers).toHaveProperty('supervisorSignature.name', 'Supervisor B');
});

test('a draft that is handed on keeps its signature and says so', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto(contract.id);
  await form.choose(jsonFile(signed.replace('"status": "complete"', '"status": "draft"')));
  await expect(page.locator('#form')).toContainText('This draft is already signed by');
  await expect(page.locator('#q-supervisor-name')).toBeVisible();
  await expect(page.locator('#form')).toContainText(
    'This is an acknowledgement, not an electronic signature service.',
  );
});
