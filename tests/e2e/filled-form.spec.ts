/** A form that is filled in with another program, without the site, comes back and is checked like any other. */
import { expect, test } from '@playwright/test';
import { fillForm } from '../pdf/reader/fill-form.ts';
import { FormPage } from './form-page.ts';

const PAGE = '/templates/session-record/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a template gives its forms', async ({ page, request }) => {
    await page.goto(PAGE);
    for (const [name, start] of [
      ['Print a blank copy', '%PDF'],
      ['Print a blank copy in large print', '%PDF'],
      ['Fill in a PDF on your device', '%PDF'],
      ['Get a blank copy to edit', 'PK'],
    ] as const) {
      const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const body = await (await request.get(address!)).body();
      expect(body.subarray(0, start.length).toString()).toBe(start);
    }
  });
});

test('a filled PDF becomes a record, and what is no date is kept to be put right', async ({
  page,
  request,
}) => {
  const form = await (await request.get(`${PAGE}session-record-fillable.pdf`)).body();
  const answers = new Map([
    ['supervisee.name', 'Siân Ŵyn-Łukasz'],
    ['supervisionDate', '3 March 2026'],
    ['previousSessionDate', 'next Tuesday'],
    ['sessionFormat', 'oneToOne'],
  ]);
  const filled = await fillForm(new Uint8Array(form), answers);
  await page.goto(PAGE);
  const onPage = new FormPage(page);
  await expect(onPage.form).toHaveAttribute('data-ready', 'true');
  await onPage.choose({
    name: 'filled.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(filled),
  });
  await expect(page.locator('#form-open-outcome')).toContainText('Every answer of the file is in the form.');
  await page.getByRole('link', { name: 'Session', exact: true }).first().click();
  await expect(page.getByLabel('Name').first()).toHaveValue('Siân Ŵyn-Łukasz');
  const dates = page.locator('.form-date');
  await expect(dates.nth(0).getByLabel('Year')).toHaveValue('2026');
  await expect(dates.nth(1).getByLabel('Day')).toHaveValue('next Tuesday');
  await expect(page.getByLabel('One to one')).toBeChecked();
});
