/** When is it due: dates from the last session and the frequency, errors, the calendar file, the address. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watchPage } from './watch-page.ts';

const fill = async (page: Page, name: string, [day, month, year]: [string, string, string]) => {
  await page.locator(`#${name}-day`).fill(day);
  await page.locator(`#${name}-month`).fill(month);
  await page.locator(`#${name}-year`).fill(year);
};
const workOut = (page: Page) => page.getByRole('button', { name: 'Work out the dates' }).click();
const dates = (page: Page) => page.locator('[data-due-answer] dd strong').allInnerTexts();

test('a quarter after a Tuesday, by keyboard, with its reason and source', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-02-01T12:00:00Z'));
  await page.goto('when-due/#what=child-in-need');
  await expect(page.locator('[data-date="last"] legend')).toHaveText('When was the child last discussed?');
  await page.locator('#last-day').focus();
  await page.keyboard.type('13');
  await page.keyboard.press('Tab');
  await page.keyboard.type('January');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'When it is due' })).toBeVisible();
  expect(await dates(page)).toEqual([
    'Tuesday 7 April 2026',
    'Thursday 26 March 2026',
    'Monday 13 April 2026',
  ]);
  const answer = page.locator('[data-due-answer]');
  await expect(answer).toContainText('every 3 months');
  await expect(answer.getByRole('link', { name: 'HERTS-AIM-10' })).toBeVisible();
  await expect(answer).not.toContainText('has passed');
  expect(page.url()).toMatch(/#what=child-in-need$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a limit on Easter Monday brings the session forward, and a day that has passed is said', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-05-01T12:00:00Z'));
  await page.goto('when-due/#what=school-and-cluster-staff');
  await fill(page, 'last', ['9', '3', '2026']);
  await workOut(page);
  const answer = page.locator('[data-due-answer]');
  await expect(answer).toContainText('would allow Monday 6 April 2026, but that is a bank holiday');
  await expect(answer).toContainText('The latest day has passed');
  expect((await dates(page))[2]).toBe('Thursday 2 April 2026');
});

test('a newly qualified worker in week 5: the phases, and the weekly rhythm', async ({ page }) => {
  await page.goto('when-due/#what=newly-qualified-first');
  await fill(page, 'start', ['7', '9', '2026']);
  await fill(page, 'last', ['5', '10', '2026']);
  await workOut(page);
  expect((await dates(page))[2]).toBe('Monday 12 October 2026');
  await expect(page.locator('[data-due-answer] li')).toHaveText([
    'every week from Monday 7 September 2026, until Monday 19 October 2026',
    'every 2 weeks from Monday 19 October 2026, until Monday 19 April 2027',
    'every month from Monday 19 April 2027',
  ]);
});

test('errors say what to do, and lead to the field', async ({ page }) => {
  await page.goto('when-due/');
  await workOut(page);
  const summary = page.getByRole('alert').filter({ visible: true });
  await expect(summary).toContainText('Choose what you want to plan');
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await page.getByRole('link', { name: 'Enter the date of the last session' }).click();
  await expect(page.locator('#last-day')).toBeFocused();
  await page.getByLabel('What do you want to plan?').selectOption('clinical-staff');
  await fill(page, 'last', ['31', '2', '2026']);
  await workOut(page);
  await expect(page.locator('#last-error')).toHaveText(/Enter a real date for the last session/);
  await expect(page.locator('[data-due-answer]')).toBeHidden();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the calendar file has the three days in fixed words, and nothing is sent', async ({ page }) => {
  const watch = watchPage(page);
  await page.goto('when-due/#what=child-in-need', { waitUntil: 'networkidle' });
  expect(watch.requests.filter((request) => request.url().includes('calendar'))).toEqual([]);
  await fill(page, 'last', ['13', '1', '2026']);
  await workOut(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put the dates into your calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('supervision-dates.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
    'DTSTART;VALUE=DATE:20260326',
    'DTSTART;VALUE=DATE:20260407',
    'DTSTART;VALUE=DATE:20260413',
  ]);
  expect(text).toContain('SUMMARY:Discussion in supervision');
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(3);
  expect(watch.complaints).toEqual([]);
  expect(watch.requests.filter((request) => request.method() !== 'GET')).toEqual([]);
});

test('an id that is not there is passed over, with a message', async ({ page }) => {
  await page.goto('when-due/#what=nothing');
  await expect(page.locator('[data-unknown]')).toHaveText(/does not have/);
  await expect(page.getByLabel('What do you want to plan?')).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the tables and the way to count by hand are there', async ({ page }) => {
    await page.goto('when-due/');
    await expect(page.getByRole('heading', { name: 'Count it by hand' })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('row', { name: /Clinical staff .*every 16 weeks/ })).toBeVisible();
    await expect(page.locator('[data-due-form]')).toBeHidden();
  });
});
