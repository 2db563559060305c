/**
 * What the form shows. The address holds it as `#section-<id>`, `#all` or `#check`, so that Back works; it never
 * holds anything typed.
 */
import type { ResolvedTemplate } from '../../schemas/template.ts';

export type View =
  { kind: 'tasks' } | { kind: 'section'; section: string } | { kind: 'all' } | { kind: 'check' };

type Sections = Pick<ResolvedTemplate, 'opens' | 'sections'>;

/** How the form opens: long ones as a task list, short ones on one page. */
export const openingView = (template: Sections): View =>
  template.opens === 'task-list' ? { kind: 'tasks' } : { kind: 'all' };

export function hashOf(view: View, template: Sections): string {
  if (view.kind === openingView(template).kind) return '';
  if (view.kind === 'section') return `#section-${view.section}`;
  return `#${view.kind}`;
}

/** The view that an address asks for; anything unknown opens the form as usual. */
export function viewOf(hash: string, template: Sections): View {
  const name = hash.replace(/^#/, '');
  if (name === 'all' || name === 'check' || name === 'tasks') return { kind: name };
  const section = template.sections.find(({ id }) => name === `section-${id}`);
  return section ? { kind: 'section', section: section.id } : openingView(template);
}

export const isSameView = (one: View, other: View): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'section' || other.kind !== 'section' || one.section === other.section);
