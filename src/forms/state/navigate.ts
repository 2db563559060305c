/** Going from one view of the form to another, and to a single question. */
import { idOf, splitPath } from './answer-path.ts';
import type { FormSession } from './form-session.ts';
import { hashOf, isSameView, type View } from './view.ts';

/** The id of a view's heading, which gets the focus. */
export const headingIdOf = (view: View): string =>
  view.kind === 'section' ? `section-${view.section}` : `form-${view.kind}`;

/** Shows a view, remembers it in the address, and moves the focus to its heading. */
export function navigate(session: FormSession, view: View): void {
  session.boxes.flush();
  show(session, view);
  requestAnimationFrame(() => {
    const heading = document.getElementById(headingIdOf(view));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
}

function show(session: FormSession, view: View): void {
  if (!isSameView(view, session.view.get())) {
    history.pushState(null, '', `${location.pathname}${location.search}${hashOf(view, session.template)}`);
  }
  session.view.set(view);
}

/** Goes to a question wherever it stands: opens its section, its rows and the details it waits in. */
export function revealQuestion(session: FormSession, path: string): void {
  session.boxes.flush();
  const steps = splitPath(path);
  const section = session.template.sections.find(({ questions }) => questions.includes(String(steps[0])));
  const view = session.view.get();
  if (section && view.kind !== 'all') show(session, { kind: 'section', section: section.id });
  const open = new Set(session.openRows.get());
  steps.forEach((step, index) => {
    if (typeof step === 'number') open.add(steps.slice(0, index + 1).join('.'));
  });
  session.openRows.set(open);
  requestAnimationFrame(() => focusQuestion(path));
}

const focusable = 'input:not([disabled]), textarea, select, button:not([disabled]), [tabindex="-1"]';

function focusQuestion(path: string): void {
  const control = findControl(path);
  if (!control) return;
  for (
    let holder = control.closest('details');
    holder;
    holder = holder.parentElement?.closest('details') ?? null
  ) {
    holder.open = true;
  }
  const frame = document.getElementById(`${idOf(path)}-question`) ?? control;
  frame.scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}

/** The control of the answer; where there is none on the page, the nearest one around it. */
function findControl(path: string): HTMLElement | undefined {
  const steps = path.split('.');
  while (steps.length > 0) {
    const id = idOf(steps.join('.'));
    const exact = document.getElementById(id);
    if (exact?.matches(focusable)) return exact;
    const inside = document.getElementById(`${id}-question`)?.querySelector<HTMLElement>(focusable);
    if (inside) return inside;
    steps.pop();
  }
  return undefined;
}
