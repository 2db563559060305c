/**
 * The choices above the table of roles on `/templates/`. They hide what does not match and say how many templates
 * do. The address keeps the choices as ids (`#do=record&in=health`), so that a link to an answer can be shared;
 * nothing can be typed.
 */

const names = ['do', 'in', 'as'] as const;
type Choices = Record<(typeof names)[number], string>;

const countInWords = (count: number): string => {
  if (count === 0) return 'No template of its own. The table says what to do, or choose something else.';
  return count === 1 ? '1 template matches' : `${count} templates match`;
};

/** Makes the choices work inside a box that `RoleTable.astro` has written. */
export const mountTemplateFinder = (box: HTMLElement): void => {
  const find = <Kind extends HTMLElement>(selector: string) => box.querySelector<Kind>(selector);
  const findAll = (selector: string) => [...box.querySelectorAll<HTMLElement>(selector)];
  const selects = names.map((name) => find<HTMLSelectElement>(`[data-finder="${name}"]`));
  const [doing, setting, role] = selects;
  const status = find('[data-finder-count]');
  const answer = find<HTMLDetailsElement>('[data-finder-answer]');
  const choices = find('[data-finder-choices]');
  const clear = find<HTMLButtonElement>('[data-finder-clear]');
  if (!doing || !setting || !role || !status || !answer || !choices || !clear) return;

  const chosen = (): Choices => ({ do: doing.value, in: setting.value, as: role.value });

  /** Only roles of the chosen setting are offered. */
  const offerRoles = () => {
    for (const group of role.querySelectorAll('optgroup')) {
      const isOffered = setting.value === '' || group.dataset['setting'] === setting.value;
      group.hidden = !isOffered;
      group.disabled = !isOffered;
    }
    if (role.selectedOptions[0]?.closest('optgroup')?.disabled) role.value = '';
  };

  const show = () => {
    offerRoles();
    const { do: column, in: place, as: who } = chosen();
    const isFiltered = column !== '' || place !== '' || who !== '';
    const isColumn = (cell: HTMLElement) => column === '' || cell.dataset['column'] === column;
    for (const cell of findAll('[data-column]')) cell.hidden = !isColumn(cell);
    for (const row of findAll('[data-role]')) {
      const hasAnswer = [...row.querySelectorAll<HTMLElement>('td')].some(
        (cell) => isColumn(cell) && cell.childElementCount > 0,
      );
      row.hidden = (who !== '' && row.dataset['role'] !== who) || (isFiltered && !hasAnswer);
    }
    for (const body of findAll('tbody')) {
      const isPlace = place === '' || body.dataset['setting'] === place;
      body.hidden = !isPlace || !body.querySelector('[data-role]:not([hidden])');
    }
    const shown = findAll('[data-template]').filter((link) => !link.closest('[hidden]'));
    const found = new Set(shown.map((link) => link.dataset['template']));
    status.textContent = isFiltered ? countInWords(found.size) : '';
    answer.open = isFiltered;
    clear.hidden = !isFiltered;
  };

  const writeAddress = () => {
    const hash = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value !== '')).toString();
    history.replaceState(history.state, '', hash === '' ? location.pathname : `#${hash}`);
  };

  /** Ids that are no choices are passed over. */
  const readAddress = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const [index, name] of names.entries()) {
      const select = selects[index];
      const value = given.get(name) ?? '';
      if (select) select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  };

  choices.hidden = false;
  readAddress();
  show();
  choices.addEventListener('change', () => {
    show();
    writeAddress();
  });
  clear.addEventListener('click', () => {
    for (const select of selects) if (select) select.value = '';
    show();
    writeAddress();
    doing.focus();
  });
  addEventListener('hashchange', () => {
    readAddress();
    show();
  });
};
