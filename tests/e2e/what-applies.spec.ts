/**
 * What applies to me: twelve questions answered with the figures of the sources, each with its source; choices in the
 * address; by keyboard; without JavaScript; on one side of A4. The standard edition serves every setting.
 */
import { writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { loadEdition } from '../../src/editions/load-edition.ts';

const edition = loadEdition('standard');
const idsOf = (list: Record<string, { settings: string[] }>, setting: string) =>
  Object.entries(list).flatMap(([id, { settings }]) => (settings.includes(setting) ? [id] : []));

/** The answers that are shown to a question. */
const answers = (page: Page, topic: string) =>
  page.locator(`.applies:not([hidden]) [data-topic="${topic}"] [data-answer]:not([hidden])`);

const questions: [who: string, hash: string, topic: string, says: RegExp[], source: string][] = [
  [
    'newly qualified social worker, week 5',
    'in=childrens-services&as=newly-qualified-social-worker',
    'how-often',
    [/every week, for the first 6 weeks/, /every 2 weeks, for 6 months/, /then every month/],
    'SWIN-FREQ-06',
  ],
  [
    'designated nurse',
    'in=nhs&as=designated-or-named-professional',
    'how-often',
    [/every 12 weeks/],
    'STAFFS-APP1-07',
  ],
  ['clinical staff', 'in=nhs&as=clinical-staff', 'how-often', [/every 16 weeks/], 'STAFFS-APP1-08'],
  [
    'school case holder',
    'in=schools&as=school-case-holder',
    'how-often',
    [/every 4 weeks/, /1 hour/],
    'LEEDS-FREQ-08',
  ],
  [
    'child in need in a partnership',
    'in=partnership&for=child-in-need',
    'each-child',
    [/3 months/],
    'HERTS-AIM-10',
  ],
  [
    'child in care after the permanence decision',
    'in=childrens-services&for=care-after-permanence',
    'each-child',
    [/every 2 months/],
    'SWIN-TABLE-14',
  ],
  [
    'early help allocated as higher risk',
    'in=childrens-services&for=early-help-higher-risk',
    'each-child',
    [/every month/],
    'SWIN-TABLE-08',
  ],
  ['contract review in schools', 'in=schools', 'contract', [/every year/], 'LEEDS-CON-04'],
  ['time limit for the notes', 'in=childrens-services', 'record-by', [/5 working days/], 'SWIN-FREQ-05'],
  [
    'supervision not happening in a school where the head supervises',
    'in=schools&as=school-staff',
    'not-happening',
    [/governor/],
    'LEEDS-ENT-04',
  ],
  [
    'length of a session in the NHS',
    'in=nhs',
    'how-long',
    [/at least 1 hour and at most 2 hours/],
    'STAFFS-APP1-09',
  ],
  ['rebooking in the NHS', 'in=nhs', 'rescheduling', [/2 weeks/], 'STAFFS-APP2-18'],
];

for (const [who, hash, topic, says, source] of questions) {
  test(`answers: ${who}`, async ({ page }) => {
    await page.goto(`what-applies/#${hash}`);
    const shown = answers(page, topic);
    await expect(shown.first()).toBeVisible();
    const text = (await shown.allInnerTexts()).join('\n');
    for (const figure of says) expect(text).toMatch(figure);
    await expect(shown.getByRole('link', { name: source, exact: true }).first()).toBeVisible();
    expect(text).toMatch(/Checked \d{1,2} \w+ \d{4}/);
    await expect(page.locator('[data-unknown]')).toBeHidden();
  });
}

test('a source leads to its place in the handbook and in the list of sources', async ({ page }) => {
  await page.goto('what-applies/#in=nhs&as=clinical-staff');
  const shown = answers(page, 'how-often').first();
  await shown.locator('.answer__source a[href*="/handbook/"]').first().click();
  await expect(page).toHaveURL(/\/handbook\/[a-z-]+\/#[a-z-]+$/);
  expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
});

test('choices by keyboard: the answers come at once and the address keeps ids', async ({ page }) => {
  await page.goto('what-applies/');
  await expect(page.getByRole('status')).toHaveText(/Choose where you work/);
  await expect(page.locator('.applies').filter({ visible: true })).toHaveCount(0);
  await page.getByLabel('Where do you work?').focus();
  await page.keyboard.type('NHS');
  await expect(page).toHaveURL(/#in=nhs$/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Clin');
  await expect(page).toHaveURL(/#in=nhs&as=clinical-staff$/);
  await expect(page.getByRole('status')).toHaveText(/^\d+ answers$/);
  await expect(page.locator('.applies').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('[data-chosen]').filter({ visible: true })).toHaveText(/^Clinical staff/);
  await page.getByLabel('Where do you work?').selectOption('schools');
  await expect(page.getByLabel('As whom?')).toHaveValue('');
  await expect(page).toHaveURL(/#in=schools$/);
});

test('whoever begins with the role has chosen its setting', async ({ page }) => {
  await page.goto('what-applies/');
  await page.getByLabel('As whom?').selectOption('team-manager');
  await expect(page.getByLabel('Where do you work?')).toHaveValue('childrens-services');
  await page.goto('what-applies/#as=designated-or-named-professional');
  await expect(page.getByLabel('Where do you work?')).toHaveValue('nhs');
});

test('ids that are not there are passed over, with a message in fixed words', async ({ page }) => {
  for (const hash of ['in=nowhere', 'in=nhs&as=social-worker', 'who=<b>me</b>', 'in=nhs&for=constructor']) {
    await page.goto('about:blank');
    await page.goto(`what-applies/#${hash}`);
    await expect(page.locator('[data-unknown]'), hash).toHaveText(
      /asks for something that this site does not have/,
    );
    await expect(page.getByLabel('As whom?'), hash).toHaveValue('');
  }
});

test('where a policy is silent, the page says so', async ({ page }) => {
  await page.goto('what-applies/#in=childrens-services');
  const silent = page.locator('.applies:not([hidden]) [data-topic="how-long"]');
  await expect(silent).toContainText('The policy says nothing on this.', { useInnerText: true });
});

test('each role has answers, and they print on one side of A4', async ({ page }, info) => {
  test.setTimeout(240_000);
  for (const setting of Object.keys(edition.settings)) {
    const [cohort = ''] = idsOf(edition.cohorts, setting);
    for (const role of idsOf(edition.roles, setting)) {
      await page.goto('about:blank');
      await page.goto(`what-applies/#in=${setting}&as=${role}&for=${cohort}`);
      await expect(answers(page, 'urgent').or(answers(page, 'how-often')).first(), role).toBeVisible();
      const path = info.outputPath(`${role}.pdf`);
      writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
      const [, pages] = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' })) ?? [];
      expect(pages, `${setting}, ${role}`).toBe('1');
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every answer of every setting is there, and nothing that cannot work', async ({ page }) => {
    await page.goto('what-applies/');
    for (const { title } of Object.values(edition.settings))
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.locator('[data-answer]').filter({ visible: true })).toHaveCount(
      Object.keys(edition.arrangements).length,
    );
    await expect(page.getByLabel('As whom?')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
