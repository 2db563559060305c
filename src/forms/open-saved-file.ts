/**
 * The box "Open a saved file" on the home page. Plain script: React and the form are only loaded when a file was
 * chosen. Call it from a module script: `mountOpenSavedFile(element)`.
 *
 * The element may carry `data-brand`, the edition's brand as JSON (`{colour, logo?}`), for the documents that are
 * made from the opened form; without it the page's brand colour is used.
 */
import type { FailureMessage } from '../records/failure-message.ts';
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
    const message = await openFile(file, brandOf(element));
    // Lets the same file be chosen again.
    input.value = '';
    say(outcome, message ? [{ text: message.title, isStrong: true }, { text: message.text }] : []);
    if (message) outcome.focus();
  };
  input.addEventListener('change', () => void open(input.files?.[0]));
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.classList.add('open-box--over');
  });
  element.addEventListener('dragleave', () => element.classList.remove('open-box--over'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('open-box--over');
    void open(event.dataTransfer?.files[0]);
  });
}

/** Opens the file in its form. @returns what to tell the person if that did not go */
async function openFile(file: File, brand: Brand): Promise<FailureMessage | undefined> {
  try {
    const { readChosenFile } = await import('./reopen/read-chosen-file.ts');
    const chosen = await readChosenFile(file);
    if (chosen.kind === 'refused') return chosen.message;
    const { showForm } = await import('./reopen/show-form.tsx');
    await showForm(chosen.record, brand);
    return undefined;
  } catch (error) {
    console.error(error);
    return {
      title: 'The file could not be opened',
      text: 'A part of this site could not be loaded. Check your internet connection, then choose the file again.',
    };
  }
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
