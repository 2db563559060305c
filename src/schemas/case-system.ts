/** The shape of a case-management system, as an edition knows it: what text it takes, and in which order. */
import { z } from 'zod';

const limit = z.number().int().min(50);

export const caseSystemShape = z.strictObject({
  name: z.string().min(1).describe('What people call the system; shown where text is copied.'),
  format: z
    .enum(['plain', 'rich'])
    .describe(
      '`rich` where its boxes take headings, bold words and tables; `plain` where they take letters only.',
    ),
  limit: limit
    .optional()
    .describe('How many characters one of its boxes takes. Longer text is copied in parts, never cut.'),
  templates: z
    .record(
      z.string(),
      z.strictObject({
        sections: z
          .array(z.string())
          .optional()
          .describe(
            'Sections of the form by id, in the order of the system; the others follow in their own.',
          ),
        limits: z
          .record(z.string(), limit)
          .optional()
          .describe('A limit of its own for the box that takes a section, by the id of the section.'),
      }),
    )
    .optional()
    .describe('What is different for one form, by the id of its template.'),
});
export type CaseSystem = z.infer<typeof caseSystemShape>;

/** A case system as one form needs it. */
export interface FormCaseSystem extends Pick<CaseSystem, 'name' | 'format' | 'limit'> {
  id: string;
  /** Ids of sections, in the order of the system. */
  sections: readonly string[];
  /** Characters, by the id of a section. */
  limits: Readonly<Record<string, number>>;
}
