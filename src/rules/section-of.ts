import type { ResolvedTemplate } from '../schemas/template.ts';

/** The id of the section that a path stands in; empty if none lists it. */
export const sectionOf = ({ sections }: Pick<ResolvedTemplate, 'sections'>, path: string): string => {
  const [top = ''] = path.split('.');
  return sections.find((section) => section.questions.includes(top))?.id ?? '';
};
