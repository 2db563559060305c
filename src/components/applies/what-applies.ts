/**
 * The three choices above the answers on `/what-applies/`. They hide what does not concern the person and say how many
 * answers are left. The address keeps the choices as ids (`#in=schools&as=case-holder`), so that an answer can be
 * shared; nothing can be typed. Without this script the page shows every answer of every setting.
 */
import { readChoices, writeChoices } from '../../lib/address-choices.ts';

const names = ['in', 'as', 'for'] as const;
type Name = (typeof names)[number];

const unknownWords =
  'The address asks for something that this site does not have. Choose below what applies to you.';

const isFor = (ids: string | undefined, chosen: string) =>
  chosen === '' || ids === undefined || ids.split(' ').includes(chosen);

/** The options of a list with the setting they are offered in; the first, empty one belongs to all. */
const placeOf = (option: HTMLOptionElement) => option.closest('optgroup')?.dataset['setting'];

/** Makes the choices work inside the box that the page has written. */
export const mountWhatApplies = (box: HTMLElement): void => {
  const find = <Kind extends HTMLElement>(selector: string) => box.querySelector<Kind>(selector);
  const findAll = (selector: string, inside: ParentNode = box) => [
    ...inside.querySelectorAll<HTMLElement>(selector),
  ];
  const selects = Object.fromEntries(
    names.map((name) => [name, find<HTMLSelectElement>(`[data-choice="${name}"]`)]),
  ) as Record<Name, HTMLSelectElement | null>;
  const { as: role, for: cohort, in: setting } = selects;
  const status = find('[data-status]');
  const problem = find('[data-unknown]');
  const tools = find('[data-tools]');
  const choices = find('[data-choices]');
  if (!role || !cohort || !status || !problem || !tools || !choices) return;

  const sections = findAll('[data-setting].applies');
  /** An edition with one setting has no list to choose it from. */
  const only = setting ? undefined : sections[0]?.dataset['setting'];
  const chosenSetting = () => only ?? setting?.value ?? '';
  const titleOf = (select: HTMLSelectElement) =>
    select.value === '' ? [] : [select.selectedOptions[0]?.text.trim() ?? ''];

  const offer = (select: HTMLSelectElement) => {
    const place = chosenSetting();
    for (const group of select.querySelectorAll('optgroup')) {
      const isOffered = place === '' || group.dataset['setting'] === place;
      group.hidden = !isOffered;
      group.disabled = !isOffered;
    }
    const [selected] = select.selectedOptions;
    if (!selected || place === '' || placeOf(selected) === undefined || placeOf(selected) === place) return;
    // The same role may be found in the other setting too.
    const same = [...select.options].find(({ value }) => value === selected.value);
    const here = [...select.options].find(
      (option) => option.value === selected.value && placeOf(option) === place,
    );
    if (here) here.selected = true;
    else if (same) select.value = '';
  };

  /** What was chosen stands at the top already; only the other kind is said with the answer. */
  const sayForWhom = (answer: HTMLElement) => {
    for (const title of findAll('[data-kind]', answer))
      title.hidden = (title.dataset['kind'] === 'role' ? role : cohort).value !== '';
    const line = answer.querySelector<HTMLElement>('[data-for]');
    if (line) line.hidden = !line.querySelector('[data-kind]:not([hidden])');
  };

  const showSection = (section: HTMLElement): number => {
    let count = 0;
    for (const topic of findAll('[data-topic]', section)) {
      const answers = findAll('[data-answer]', topic);
      for (const answer of answers) {
        answer.hidden =
          !isFor(answer.dataset['roles'], role.value) || !isFor(answer.dataset['cohorts'], cohort.value);
        sayForWhom(answer);
      }
      const shown = answers.filter((answer) => !answer.hidden).length;
      const silent = topic.querySelector<HTMLElement>('[data-silent]');
      const forChoice = topic.querySelector<HTMLElement>('[data-silent-choice]');
      if (silent) silent.hidden = shown > 0;
      if (forChoice) forChoice.hidden = answers.length === 0;
      count += shown;
    }
    const chosen = section.querySelector<HTMLElement>('[data-chosen]');
    const words = [...titleOf(role), ...titleOf(cohort)];
    if (chosen) {
      chosen.hidden = words.length === 0;
      chosen.textContent = words.join('. ');
    }
    return count;
  };

  const show = () => {
    offer(role);
    offer(cohort);
    const place = chosenSetting();
    let count = 0;
    for (const section of sections) {
      section.hidden = section.dataset['setting'] !== place;
      if (!section.hidden) count = showSection(section);
    }
    tools.hidden = place === '';
    status.textContent =
      place === '' ? 'Choose where you work. The answers appear here at once.' : `${count} answers`;
  };

  const choose = (name: Name) => {
    const select = selects[name];
    const [selected] = select?.selectedOptions ?? [];
    const place = selected && placeOf(selected);
    // Whoever begins with the role has chosen its setting with it.
    if (setting && setting.value === '' && place !== undefined) setting.value = place;
    show();
    const chosen = Object.fromEntries(names.map((each) => [each, selects[each]?.value ?? '']));
    history.replaceState(history.state, '', writeChoices(chosen) || location.pathname);
    problem.hidden = true;
  };

  const readAddress = () => {
    const given = readChoices(location.hash);
    let isUnknown = false;
    for (const name of names) {
      const select = selects[name];
      if (!select) continue;
      const wanted = given[name] ?? '';
      const place = chosenSetting();
      const fitting = [...select.options].filter(({ value }) => value === wanted);
      const option =
        fitting.find((each) => name !== 'in' && placeOf(each) === place) ??
        (name === 'in' || wanted === '' || place === '' ? fitting[0] : undefined);
      if (option) option.selected = true;
      else select.value = '';
      isUnknown ||= !option;
      const home = option && placeOf(option);
      if (setting && setting.value === '' && home !== undefined) setting.value = home;
    }
    isUnknown ||= Object.keys(given).some((name) => !(names as readonly string[]).includes(name) && isOurs());
    problem.textContent = unknownWords;
    problem.hidden = !isUnknown;
    show();
  };
  /** A link to a heading of this page, like `#main`, is no choice. */
  const isOurs = () => location.hash.includes('=');

  choices.hidden = false;
  for (const name of names) selects[name]?.addEventListener('change', () => choose(name));
  find('[data-print]')?.addEventListener('click', () => print());
  addEventListener('hashchange', () => {
    if (location.hash === '' || isOurs()) readAddress();
  });
  readAddress();
};
