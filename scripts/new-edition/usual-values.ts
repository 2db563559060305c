import { createHeadingSlugger } from '../../src/lib/slug-heading.ts';
import type { Given } from './read-options.ts';

/** The name of a folder from the name of an agency: `Anytown Children's Trust` → `anytown-childrens-trust`. */
export const idOf = (agency: string): string =>
  createHeadingSlugger()(agency.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^[^a-z]+|-+$/g, '')
    .replace(/-{2,}/g, '-');

export const titleOf = (agency: string): string => `Safeguarding supervision at ${agency}`;

/** What is usual where a person says nothing. Colours are those of the edition that is extended. */
export const usualValues = (
  given: Partial<Given>,
  brandOf: (id: string) => { colour: string; linkColour: string } | undefined,
) => {
  const base = given.extends ?? 'standard';
  const brand = brandOf(base);
  return {
    id: idOf(given.agency ?? ''),
    title: titleOf(given.agency ?? ''),
    extends: 'standard',
    colour: brand?.colour ?? '#1d4f5f',
    linkColour: brand?.linkColour ?? '#1a5a96',
    logoAlt: given.agency ?? '',
  };
};
