/**
 * The box "Open a saved file" on the home page. Plain script: React and the form are only loaded when a file was
 * chosen. Call it from a module script: `mountOpenSavedFile(element)`.
 *
 * The element may carry `data-brand`, the edition's brand as JSON (`{colour, logo?}`), for the documents that are
 * made from the opened form; without it the page's brand colour is used. `data-form-styles` names the form's style
 * sheet where the page does not load it.
 */
import type { FailureMessage } from '../records/failure-message.ts';
import { acceptDrops } from './reopen/accept-drops.ts';
import type { Brand } from './state/form-session.ts';

export function mountOpenSavedFile(element: HTMLElement): void {
  element.classList.add('open-box');
  const label = document.createElement('label');
  label.className = 'open-box__label';
  label.htmlFor = 'open-saved-file';
  label.textContent = 'Choose a file, or drop it here';
  const hint = document.createElement('p');
  hint.className = 'open-box__hint';
  hint.id = 'open-saved-file-hint';
  hint.textContent =
    'A PDF you can reopen, or a file that ends in .json. It is read on this device and sent nowhere.';
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'open-saved-file';
  input.accept = '.json,.pdf,application/json,application/pdf';
  input.setAttribute('aria-describedby', hint.id);
  const outcome = document.createElement('div');
  outcome.className = 'open-box__outcome';
  outcome.setAttribute('role', 'status');
  outcome.tabIndex = -1;
  element.replaceChildren(label, hint, input, outcome);

  const open = async (file: File | undefined) => {
    if (!file) return;
    say(outcome, [{ text: 'The file is being read.' }]);
    const message = await openFile(file, element);
    // Lets the same file be chosen again.
    input.value = '';
    say(outcome, message ? [{ text: message.title, isStrong: true }, { text: message.text }] : []);
    if (message) outcome.focus();
  };
  input.addEventListener('change', () => void open(input.files?.[0]));
  // Anywhere on the page, as long as the box is on it: elsewhere a dropped file would replace the page.
  acceptDrops(
    document,
    (isOver) => element.classList.toggle('open-box--over', isOver),
    (file) => {
      if (element.isConnected) void open(file);
    },
  );
}

/** Opens the file in its form. @returns what to tell the person if that did not go */
async function openFile(file: File, element: HTMLElement): Promise<FailureMessage | undefined> {
  try {
    const { readChosenFile } = await import('./reopen/read-chosen-file.ts');
    const chosen = await readChosenFile(file);
    if (chosen.kind === 'refused') return chosen.message;
    loadStyles(element);
    const { showForm } = await import('./reopen/show-form.tsx');
    await showForm(chosen.record, brandOf(element));
    return undefined;
  } catch (error) {
    console.error(error);
    return {
      title: 'The file could not be opened',
      text: 'A part of this site could not be loaded. Check your internet connection, then choose the file again.',
    };
  }
}

/** The form's style sheet, where the page names it in `data-form-styles` and has not loaded it yet. */
function loadStyles({ dataset: { formStyles } }: HTMLElement): void {
  const loaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (!formStyles || loaded.some((link) => link.getAttribute('href') === formStyles)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = formStyles;
  document.head.append(link);
}

function brandOf(element: HTMLElement): Brand {
  const colour = getComputedStyle(document.documentElement).getPropertyValue('--brand-colour').trim();
  const fallback: Brand = { colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#1d5c7a' };
  try {
    return element.dataset['brand'] ? (JSON.parse(element.dataset['brand']) as Brand) : fallback;
  } catch {
    return fallback;
  }
}

function say(place: HTMLElement, lines: { text: string; isStrong?: boolean }[]): void {
  place.replaceChildren(
    ...lines.map(({ text, isStrong }) => {
      const paragraph = document.createElement('p');
      const words = isStrong ? document.createElement('strong') : paragraph;
      words.textContent = text;
      if (isStrong) paragraph.append(words);
      return paragraph;
    }),
  );
}
