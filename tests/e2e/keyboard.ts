/** Uses a page with the keyboard alone: Tab to get about, and the keys that each control understands. */
import { expect, type Page } from '@playwright/test';
import { finishWords } from './form-page.ts';
import type { Plan } from './plan-answers.ts';

/** What has the focus. */
interface Focused {
  tag: string;
  id: string;
  type: string;
  name: string;
  value: string;
  text: string;
  isChecked: boolean;
  isOpen: boolean;
}

const readFocus = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      type: element.type ?? '',
      name: element.name ?? '',
      value: element.value ?? '',
      text: (element.textContent ?? '').trim(),
      isChecked: Boolean(element.checked),
      isOpen: element.tagName === 'SUMMARY' && (element.parentElement as HTMLDetailsElement).open,
    };
  });

/** Tabs on until what has the focus has these words or this id. Fails after `most` stops. */
export async function tabTo(page: Page, wanted: RegExp | string, most = 400): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const { text, id } = await readFocus(page);
    if (typeof wanted === 'string' ? id === wanted : wanted.test(text)) return;
    seen.push(text.slice(0, 30) || id);
  }
  throw new Error(`The keyboard did not reach ${String(wanted)}. Last stops: ${seen.slice(-15).join(' | ')}`);
}

/** A value that the form works out from the answer before appears with the next picture: a person sees it first. */
const nextPicture = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

async function typeText(page: Page, text: string): Promise<void> {
  await nextPicture(page);
  const { value } = await readFocus(page);
  if (value === text) return;
  if (value !== '') await page.keyboard.press('Control+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

const press = async (page: Page, key: string, times: number) => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

/**
 * Fills a form that shows everything on one page. Starts where the focus is and ends at the button "Check your
 * answers". Each control that the plan names is used once; what it does not name and holds a text is emptied.
 * @throws {Error} if a control of the plan was never reached.
 */
export async function fillByKeyboard(page: Page, plan: Plan): Promise<void> {
  const open = new Map(plan.actions);
  const added = new Map<string, number>();
  // An answer that is handed over when it is left can call up a question behind the focus. Whoever sees it appear
  // goes back to it, once.
  let way: 'on' | 'back' | 'on again' = 'on';
  // Some buttons move the focus to the box that they open; that box is the next stop.
  let isMoved = false;
  for (let stop = 0; stop < 6000; stop++) {
    if (!isMoved) await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
    isMoved = false;
    const focused = await readFocus(page);
    const isAtTop = focused.tag === 'summary' && /^Open a saved file/.test(focused.text);
    if (way === 'back' && (open.size === 0 || isAtTop)) way = 'on again';
    if (focused.tag === 'button' && finishWords.test(focused.text)) {
      if (open.size > 0 && way === 'on') {
        way = 'back';
        continue;
      }
      expect([...open.keys()], 'controls that the keyboard never reached').toEqual([]);
      return;
    }
    if (
      focused.tag === 'summary' &&
      /^(More detail|Choose a question)/.test(focused.text) &&
      !focused.isOpen
    ) {
      await page.keyboard.press('Enter');
      continue;
    }
    const isRadio = focused.type === 'radio';
    const key = isRadio && !open.has(focused.id) ? focused.name : focused.id;
    const action = open.get(key);
    if (action?.kind === 'rows') {
      const count = added.get(key) ?? 0;
      if (count < action.count) {
        await page.keyboard.press('Enter');
        added.set(key, count + 1);
        await page.locator(`[id="${key.replace(/-add$/, '')}-${count}-row-title"]`).waitFor();
        // The form moves the focus to the new row; Tab goes on from there.
        await expect
          .poll(async () => (await readFocus(page)).id)
          .toBe(`${key.replace(/-add$/, '')}-${count}-row-title`);
      } else open.delete(key);
      continue;
    }
    if (!action) {
      // A starting value that the example does not have is taken away again.
      if (focused.tag === 'select' && focused.id.startsWith('q-') && focused.value !== '') {
        if (!plan.actions.has(focused.id)) await page.keyboard.press('Home');
        continue;
      }
      const isText = focused.tag === 'textarea' || ['text', 'email', 'tel'].includes(focused.type);
      if (isText && focused.id.startsWith('q-') && focused.value !== '' && !plan.actions.has(focused.id)) {
        await typeText(page, '');
      }
      continue;
    }
    open.delete(key);
    if (action.kind === 'press') {
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await readFocus(page)).id).toBe(action.leadsTo);
      isMoved = true;
    } else if (action.kind === 'text') await typeText(page, action.text);
    else if (action.kind === 'tick') {
      if (!focused.isChecked) await page.keyboard.press('Space');
    } else if (action.kind === 'select') {
      await page.keyboard.press('Home');
      await press(page, 'ArrowDown', action.index + 1);
    } else {
      // Tab lands on the first radio of a group that has no answer, else on the answer.
      const place = await page.evaluate(
        (name) =>
          [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
            .filter((radio) => radio.name === name)
            .indexOf(document.activeElement as HTMLInputElement),
        focused.name,
      );
      if (place === action.index) await page.keyboard.press('Space');
      else await press(page, action.index > place ? 'ArrowDown' : 'ArrowUp', Math.abs(action.index - place));
    }
  }
  throw new Error('The keyboard went round and round without reaching "Check your answers"');
}
