import { nearestName } from '../lib/nearest-name.ts';
import type { FormCaseSystem } from '../schemas/case-system.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Template } from '../schemas/template.ts';

/**
 * The edition's case systems as one form needs them, in the order of the file.
 * @throws {Error} that names file, key and nearest section for a section that the form does not have
 */
export const caseSystemsFor = (template: Template, edition: Edition): FormCaseSystem[] => {
  const known = template.sections.map(({ id }) => id);
  return Object.entries(edition.caseSystems ?? {}).map(([id, { name, format, limit, templates }]) => {
    const { sections = [], limits = {} } = templates?.[template.id] ?? {};
    const place = `editions/${edition.id}/edition.yaml: caseSystems.${id}.templates.${template.id}`;
    const wrong = [
      ...sections.map((section) => ['sections', section] as const),
      ...Object.keys(limits).map((section) => ['limits', section] as const),
    ].filter(([, section]) => !known.includes(section));
    if (wrong.length > 0) {
      throw new Error(
        wrong
          .map(
            ([key, section]) =>
              `${place}.${key}: the form has no section '${section}'. Did you mean '${nearestName(section, known)}'?`,
          )
          .join('\n'),
      );
    }
    return { id, name, format, ...(limit === undefined ? {} : { limit }), sections, limits };
  });
};
