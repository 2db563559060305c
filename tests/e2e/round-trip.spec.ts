/** Both examples of every template, through a saved file and through a PDF: every answer comes back the same. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { dropFile, FormPage, jsonFile } from './form-page.ts';
import { examples, savedFile, templates, textsIn } from './resolved-templates.ts';
import { readFileSync } from 'node:fs';

/** Letters and figures only: line breaks and the layout of columns are the document's own. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

for (const { template, name, answers } of examples) {
  test(`${template.id}, ${name} example: file, PDF and final copy`, async ({ page }) => {
    const form = new FormPage(page);
    await form.goto(template.id);
    await form.openAnswers(template, answers);
    expect((await form.save()).answers).toEqual(answers);

    await form.check();
    expect(await form.summaryMessages()).toEqual([]);
    for (const rule of template.examples[name].expectedWarnings ?? []) {
      await page.locator(`[id="warning-${rule}"]`).check();
    }
    const { path, unshown, file } = await form.makePdf(/^Download PDF you can reopen/);
    execFileSync('qpdf', ['--check', path]);

    // Every letter of every script is in the text of the PDF, and nobody was asked to do without one.
    expect(unshown).toBe('');
    const printed = letters(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));
    const lost = textsIn(answers)
      .flatMap((text) => [...text.matchAll(/[\p{Script=Latin}\p{N}]{4,}/gu)].map(([word]) => word))
      .filter((word) => /^\p{L}+$/u.test(word) && /[^a-z]/i.test(word))
      .filter((word) => !printed.includes(letters(word)));
    expect([...new Set(lost)], 'words with accents that are not in the PDF').toEqual([]);
    const rare = new Set(
      textsIn(answers)
        .join('')
        .match(/(?!\p{Script=Latin})\p{L}/gu),
    );
    expect([...rare].filter((letter) => !printed.includes(letters(letter)))).toEqual([]);

    const final = await form.makePdf(/^Download a final copy/);
    expect(readFileSync(final.path).includes('EmbeddedFile')).toBe(false);

    await page.reload();
    await expect(form.form).toHaveAttribute('data-ready', 'true');
    await form.choose(final.path);
    await expect(page.locator('#form-open-outcome')).toContainText('The PDF is a final copy');
    await form.choose({
      name: file.suggestedFilename(),
      mimeType: 'application/pdf',
      buffer: readFileSync(path),
    });
    await expect(page.locator('#form-open-outcome')).toContainText(
      'Every answer of the file is in the form.',
    );
    expect((await form.save()).answers).toEqual(answers);
  });

  test(`${template.id}, ${name} example: dropped on the home page`, async ({ page }) => {
    await page.goto('');
    await page.locator('#open-saved-file').waitFor();
    await dropFile(page, '.open-box', jsonFile(savedFile(template, answers)));
    const form = new FormPage(page);
    await expect(form.form).toHaveAttribute('data-ready', 'true');
    await expect(page).toHaveURL(new RegExp(`/templates/${template.id}/$`));
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect((await form.save()).answers).toEqual(answers);
  });
}

test('opening a file can be undone', async ({ page }) => {
  const [first] = templates;
  if (!first) throw new Error('no template');
  const form = new FormPage(page);
  await form.goto(first.id);
  await form.openAnswers(first, first.examples.worked.data);
  await form.openAnswers(first, first.examples.awkward.data);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.locator('#form-open-outcome')).toContainText('What was here before is back.');
  expect((await form.save()).answers).toEqual(first.examples.worked.data);
});

test('a file of another form is offered there, and the one on the screen stays', async ({ page }) => {
  const [first, second] = templates;
  if (!first || !second) throw new Error('two templates are needed');
  const form = new FormPage(page);
  await form.goto(first.id);
  await form.openAnswers(first, first.examples.worked.data);
  await form.choose(jsonFile(savedFile(second, second.examples.worked.data)));
  await expect(page.locator('#form-open-outcome')).toContainText('This file belongs to another form');
  expect((await form.save()).answers).toEqual(first.examples.worked.data);
  await page.getByRole('button', { name: /^Open it as/ }).click();
  await expect(page).toHaveURL(new RegExp(`/templates/${second.id}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.title);
});
