/** Every rule and every required question of every template, in the browser: the same words, at the right place. */
import { expect, test } from '@playwright/test';
import { TODAY } from '../rules/ask.ts';
import { everyRule } from '../rules/every-rule.ts';
import { errorsOf } from './errors-of.ts';
import { FormPage } from './form-page.ts';
import { templates } from './resolved-templates.ts';

// The rules' own tests have a day on which they are asked.
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`)));

for (const template of templates) {
  test(`${template.id}: each rule speaks in the browser as it does in the rules' own tests`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const form = new FormPage(page);
    await form.goto(template.id);
    for (const { rule, firing, silent } of everyRule(template.id)) {
      await form.openAnswers(template, firing);
      await form.check();
      const warning = page.locator(`[id="warning-${rule.id}-text"]`);
      if (rule.severity === 'warning') {
        await expect(warning).toHaveText(rule.message);
      } else {
        expect(await form.summaryMessages(), rule.id).toContain(rule.message);
        await expect(page).toHaveTitle(/^Error: /);
      }
      await form.openAnswers(template, silent);
      await form.check();
      await expect(warning).toHaveCount(0);
      expect(await form.summaryMessages(), rule.id).not.toContain(rule.message);
    }
  });

  test(`${template.id}: the errors of an empty form, in order, each with the way to its question`, async ({
    page,
  }) => {
    const form = new FormPage(page);
    await form.goto(template.id);
    const expected = errorsOf(template, (await form.save()).answers);
    await form.check();
    if (template.kind === 'record') expect(expected.length).toBeGreaterThan(0);
    if (expected.length === 0) {
      expect(await form.summaryMessages()).toEqual([]);
      return;
    }
    await expect(page.locator('.govuk-error-summary')).toBeFocused();
    expect(await form.summaryMessages()).toEqual(expected);
    for (const message of expected) {
      await page.locator('.govuk-error-summary__list a', { hasText: message }).first().click();
      const focused = page.locator(':focus');
      await expect(focused).toHaveAttribute('id', /^q-/);
      // The message stands beside the question and belongs to it.
      const frame = page.locator('.govuk-form-group--error, .form-rows').filter({ has: focused }).last();
      await expect(frame.locator('.govuk-error-message').first()).toContainText(message);
      await page.goBack();
      await expect(page.locator('.govuk-error-summary')).toBeVisible();
    }
  });
}

test('a date that is not complete is answered with what it lacks', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto('session-record', '#section-session');
  await page.locator('#q-supervisionDate').fill('31');
  await page.locator('#q-supervisionDate-month').fill('');
  await page.locator('#q-supervisionDate-year').fill('2025');
  await page.keyboard.press('Tab');
  await page.goto('templates/session-record/#check');
  await expect(page.getByRole('heading', { name: 'Take it away' })).toBeVisible();
  expect(await form.summaryMessages()).toContain('Date of supervision must include a month');
});

test('an error goes when it is mended', async ({ page }) => {
  const form = new FormPage(page);
  await form.goto('evaluation');
  await form.check();
  const [first = ''] = await form.summaryMessages();
  await page.locator('.govuk-error-summary__list a').first().click();
  await page.keyboard.type('Sam Example');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Take it away' })).toBeVisible();
  expect((await form.summaryMessages()).length).toBeGreaterThan(0);
  expect(await form.summaryMessages()).not.toContain(first);
});
