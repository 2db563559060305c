/** The page of a form, as a person uses it: open a file, look at the check, take something away. */
import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { SavedRecord } from '../../src/schemas/record.ts';
import { savedFile } from './resolved-templates.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';

/** The button that leads to the last page, in the words of each kind of tool. */
export const finishWords = /^(Check your answers|Save or print)/;

/** Something that a person could choose or drop. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const jsonFile = (text: string, name = 'record.json'): ChosenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

export class FormPage {
  readonly page: Page;
  readonly form: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.locator('#form');
  }

  /** Goes to the form and waits until it can be used. `hash` may name a view: `#all`. */
  async goto(id: string, hash = ''): Promise<void> {
    await this.page.goto(`templates/${id}/${hash}`);
    await expect(this.form).toHaveAttribute('data-ready', 'true');
  }

  /** Chooses a file in the box on the form. */
  async choose(file: ChosenFile | string): Promise<void> {
    const tools = this.form.locator('details.form-tools');
    if (!(await tools.evaluate((element: HTMLDetailsElement) => element.open)))
      await tools.locator('summary').click();
    await this.page.locator('#form-open-file').setInputFiles(file);
  }

  /** Opens answers in the form, as a saved file. */
  async openAnswers(template: ResolvedTemplate, answers: Answers): Promise<void> {
    await this.choose(jsonFile(savedFile(template, answers)));
    await expect(this.page.locator('#form-open-outcome')).toContainText(
      'Every answer of the file is in the form.',
    );
  }

  /** Goes to "Check your answers" and waits until the check is done. */
  async check(): Promise<void> {
    await this.page.getByRole('button', { name: finishWords }).first().click({ timeout: 10_000 });
    await expect(this.page.getByRole('heading', { name: 'Take it away' })).toBeVisible();
  }

  private async download(start: () => Promise<void>): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await start();
    return coming;
  }

  /** What "Save to carry on later" saves. */
  async save(): Promise<SavedRecord> {
    const button = this.page.getByRole('button', { name: 'Save to carry on later' }).last();
    const file = await this.download(() => button.click());
    return JSON.parse(readFileSync(await file.path(), 'utf8')) as SavedRecord;
  }

  /** Makes a PDF from the check page; agrees to signs for characters that no font shows. */
  async makePdf(button: RegExp): Promise<{ file: Download; path: string; unshown: string }> {
    const make = this.page.getByRole('button', { name: button });
    const anyway = this.page.getByRole('button', { name: 'Make the PDF all the same' });
    const coming = this.page.waitForEvent('download');
    await make.click();
    const first = await Promise.race([
      coming.then(() => 'file' as const),
      anyway.waitFor().then(() => 'asked' as const),
    ]);
    let unshown = '';
    if (first === 'asked') {
      unshown = await this.page.locator('.form-unshown').innerText();
      await anyway.click();
    }
    const file = await coming;
    return { file, path: await file.path(), unshown };
  }

  /** The messages of the error summary, in order. */
  summaryMessages(): Promise<string[]> {
    return this.page.locator('.govuk-error-summary__list a').allInnerTexts();
  }
}

/** Drops a file on an element, as a mouse or a file manager would. */
export async function dropFile(page: Page, target: string, file: ChosenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type }));
      return data;
    },
    { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(target, event, { dataTransfer: transfer });
  }
}
