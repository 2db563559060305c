/** Questions as people put them: the chapter that answers comes first.. */
import { expect, test } from '@playwright/test';

const questions = [
  ['how often should I have supervision', 'how-often'],
  ['how often do we discuss a child in need', 'how-often-each-child'],
  ['my supervisor keeps cancelling', 'preparing-and-place'],
  ['I disagree with my manager', 'when-you-disagree'],
  ['who writes the notes', 'record-keeping-by-setting'],
  ['where do I keep the record', 'record-keeping-by-setting'],
  ['supervision is not happening', 'entitlement-and-redress'],
  ['what goes in the contract', 'supervision-contract'],
  ['is what I say confidential', 'confidentiality'],
  ['I am worried about a child right now', 'when-you-disagree'],
  ['how long does a session last', 'the-session'],
  ['which cases should I bring', 'choosing-cases'],
  ['Gibbs reflective cycle', 'reflective-models'],
  ['a case is getting to me', 'emotional-impact'],
  ['newly qualified social worker', 'how-often'],
  ['group supervision size', 'group-supervision'],
  ['talk in the corridor between sessions', 'informal-supervision'],
  ['observation of my practice', 'observing-practice'],
  ['what training does a supervisor need', 'training-and-competence'],
  ['voice of the child', 'the-child-first'],
  ['joint supervision with a health visitor', 'joint-health-and-social-care'],
  ['power and discrimination', 'equality-and-power'],
  ['audit of supervision', 'quality-and-outcomes'],
] as const;

test('finds the right chapter first', async ({ page }) => {
  await page.goto('search/');
  for (const [question, chapter] of questions) {
    await page.locator('main input').first().fill(question);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-count]')).toContainText(`“${question}”`);
    await expect
      .soft(page.locator('.result__title a').first(), question)
      .toHaveAttribute('href', new RegExp(`/handbook/${chapter}/$`));
  }
});
