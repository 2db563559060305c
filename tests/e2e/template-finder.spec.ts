/** The finder on the list of templates filters a table, says how many match, and keeps ids in the address. */
import { expect, test } from '@playwright/test';

test('the choices filter the table, are counted and stand in the address', async ({ page }) => {
  await page.goto('templates/');
  await page.getByLabel('In which setting?').selectOption('health');
  await page.getByLabel('What do you want to do?').selectOption('record');
  await expect(page.getByRole('status')).toHaveText('2 templates match');
  await expect(page).toHaveURL(/#do=record&in=health$/);
  const table = page.getByRole('table', { name: 'Which template suits whom' });
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByLabel('As whom?').locator('optgroup:not([disabled])')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page).not.toHaveURL(/#/);
});

test('an address with choices shows its answer, and unknown ids change nothing', async ({ page }) => {
  await page.goto('templates/#do=agreement&in=schools&as=nobody');
  await expect(page.getByRole('status')).toHaveText('1 template matches');
  await expect(page.getByLabel('As whom?')).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table of roles and every template are there', async ({ page }) => {
    await page.goto('templates/');
    await page.getByText('The table of all roles').click();
    await expect(page.getByRole('table', { name: 'Which template suits whom' })).toBeVisible();
    await expect(page.getByLabel('As whom?')).toBeHidden();
  });
});
