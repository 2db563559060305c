/**
 * The shape of `editions/<id>/edition.yaml`. An edition is one agency's version of the whole site. A file states
 * only what differs from the edition it extends; `resolveEdition` completes, validates and freezes it.
 */
import { z } from 'zod';
import {
  arrangementShape,
  cohortShape,
  figureShape,
  roleShape,
  settingShape,
  type Figure,
  type Setting,
} from './arrangement.ts';
import { brandFontNames } from './brand-fonts.ts';
import { caseSystemShape } from './case-system.ts';
import { localOptionsShape } from './local-options.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as # and six hexadecimal figures, like #1d70b8');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD');

export const termShape = z.strictObject({
  one: z.string().describe('The word in the singular, in lower case unless it is a name.'),
  many: z.string().describe('The word in the plural.'),
});

/** The words that an agency may rename, with what each means. */
const termMeanings = {
  supervisor: 'The person who gives supervision.',
  supervisee: 'The person who is supervised.',
  contract: 'The agreement between the two.',
  safeguardingPartners: 'The local body of agencies that safeguard children; always in the plural sense.',
  earlyHelp: 'Support before a statutory threshold is reached.',
  lineManager: 'The person who manages the supervisee.',
} as const;
export type TermName = keyof typeof termMeanings;
export const termNames = Object.keys(termMeanings) as TermName[];

export const frequencyShape = z.strictObject({
  every: z.number().int().min(1).describe('How many units may pass at the most.'),
  unit: z.enum(['days', 'working-days', 'weeks', 'months', 'years']).describe('The unit of `every`.'),
  who: z.string().describe('Whom or what it concerns, in words.'),
  provisions: z.array(z.string()).describe('The provisions that give the figure.'),
  checked: isoDate.optional().describe('The day on which somebody last checked the figure.'),
  counts: z
    .enum(['sessions', 'child', 'contract', 'notes', 'observation', 'other'])
    .optional()
    .describe(
      'Between what the gap lies: two sessions, two discussions of a child, two reviews of a contract.',
    ),
  setting: z.string().optional().describe('The setting it belongs to, by the id in `settings`.'),
  roles: z.array(z.string()).optional().describe('The roles it concerns, by the ids in `roles`.'),
  cohort: z.string().optional().describe('The children it concerns, by the id in `cohorts`.'),
  answer: z
    .string()
    .optional()
    .describe(
      'The answer of the forms for a cohort whose rules take this gap: earlyHelp, cin, careExperienced.',
    ),
  lasts: z
    .string()
    .optional()
    .describe('The figure, in weeks or months, that says how long this rhythm lasts before another follows.'),
  then: z.string().optional().describe('The frequency that follows when `lasts` is over, by its name here.'),
  once: z
    .boolean()
    .optional()
    .describe('True for a limit that is kept once, as for notes, and is no rhythm.'),
});
/** The longest permitted gap. */
export type Frequency = z.infer<typeof frequencyShape>;

export const editionShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('The name of the folder.'),
  extends: z.string().optional().describe('The edition whose values hold where this one is silent.'),
  title: z.string().describe('The name of the site, shown in the header.'),
  agency: z.string().describe('Whose edition it is, shown in documents and the footer.'),
  description: z.string().describe('One sentence on what the site is, for the home page and search engines.'),
  effectiveFrom: isoDate.describe('The day from which this edition holds; its version.'),
  locale: z.literal('en-GB').describe('The language of the edition.'),
  marking: z.string().optional().describe('Protective marking printed on every page of a document.'),
  brand: z
    .strictObject({
      logo: z.string().optional().describe('An SVG file in the folder of the edition.'),
      logoAlt: z.string().describe('The words that stand for the logo.'),
      colour: colour.describe(
        'The main colour: header and document headings. White text must be readable on it.',
      ),
      linkColour: colour.describe('The colour of links. In the dark it is lightened.'),
      buttonColour: colour
        .optional()
        .describe('The main buttons of forms; without it they are green. White text must be readable on it.'),
      font: z
        .enum(brandFontNames)
        .optional()
        .describe(
          'The letters of pages and Word files; without it arial. PDFs always embed Noto Sans, which has every script.',
        ),
    })
    .describe('How it looks.'),
  terms: z
    .strictObject(
      Object.fromEntries(termNames.map((name) => [name, termShape.describe(termMeanings[name])])) as Record<
        TermName,
        typeof termShape
      >,
    )
    .describe(
      "The agency's own words. `{supervisor}` in a template or a chapter becomes the word given here.",
    ),
  frequencies: z
    .record(z.string(), frequencyShape)
    .describe('The longest permitted gaps, each named once; chapters and rules take them from here.'),
  figures: z
    .record(z.string(), figureShape)
    .describe('Numbers that are no frequency, each named once: length of a session, size of a group.'),
  settings: z.record(z.string(), settingShape).describe('Where people work, each setting named once.'),
  serves: z
    .union([z.literal('all'), z.array(z.string()).min(1)])
    .describe(
      'The settings that the edition serves: all, or a list of their ids. What belongs to another setting falls away.',
    ),
  roles: z.record(z.string(), roleShape).describe('As whom people ask what applies to them.'),
  cohorts: z.record(z.string(), cohortShape).describe('The groups of children with a rhythm of their own.'),
  arrangements: z
    .record(z.string(), arrangementShape)
    .describe('What applies to whom, each answer named once and with its source.'),
  sources: z
    .union([z.literal('all'), z.array(z.string())])
    .describe('The source documents whose provisions the edition carries: all, or a list of their ids.'),
  chapters: z
    .union([z.literal('all'), z.array(z.string())])
    .describe('The chapters that the edition publishes: all, or a list of their file names.'),
  templates: z
    .union([
      z.literal('all'),
      z.array(
        z.strictObject({
          id: z.string().describe('The id of the template.'),
          title: z.string().optional().describe('The local name.'),
          hide: z
            .array(z.string())
            .optional()
            .describe('Optional questions that are not asked, by id or dotted path.'),
          labels: z.record(z.string(), z.string()).optional().describe('New labels, by id or dotted path.'),
          hints: z.record(z.string(), z.string()).optional().describe('New hints, by id or dotted path.'),
          origins: z
            .array(z.enum(['source', 'policy', 'practice']))
            .optional()
            .describe(
              'Which origins are asked: [source] for the bare source form. What a rule needs or must be answered stays.',
            ),
        }),
      ),
    ])
    .describe('The templates that the edition publishes: all, or a list with local settings.'),
  options: localOptionsShape.describe(
    'Options that the agency supplies, each list named once; forms take them from here.',
  ),
  caseSystems: z
    .record(z.string(), caseSystemShape)
    .optional()
    .describe(
      'The systems into which people copy text, each by an id of your choice: limits, order, format.',
    ),
  contacts: z
    .array(
      z.strictObject({
        role: z.string().describe('The role, for example "Safeguarding lead".'),
        detail: z.string().describe('How to reach it; a placeholder says that it is one.'),
        listed: z
          .record(z.string(), z.string())
          .optional()
          .describe(
            'What a contact list says of it, by the id of its question: kind, phone, email, outOfHours.',
          ),
      }),
    )
    .describe('Contacts by role; no private person.'),
  publisher: z
    .strictObject({
      privacyContact: z.string().describe('Where people ask about privacy.'),
      accessibilityContact: z.string().describe('Where people report an accessibility problem.'),
      complaintsContact: z.string().describe('Where people complain about the site or what it says.'),
      complaintsReply: z
        .string()
        .describe(
          'How soon a complaint is answered, as words behind "You get an answer": "within 20 working days".',
        ),
      complaintsNext: z.string().describe('To whom people turn who are not happy with the answer.'),
      suggestions: z
        .string()
        .describe(
          'Where people suggest a change: an e-mail address, or an https address in which {title} and {address} stand for those of the section. Other words are shown as they are.',
        ),
      address: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe(
          'Where the site is published, without the sub-path, for citations: https://www.example.org',
        ),
      statementDate: isoDate.describe('The day on which the statements were last prepared.'),
    })
    .describe('What the statements of a public body need.'),
});

/** What stood before an edition was made stricter and narrower than the sources. */
export interface Given {
  /** The figures at the bottom of the chain of editions: what the provisions themselves give. */
  frequencies: Record<string, Frequency>;
  figures: Record<string, Figure>;
  /** All settings, those too that the edition does not serve. */
  settings: Record<string, Setting>;
}

/** A complete edition. `given` is there once it has been resolved. */
export type Edition = z.infer<typeof editionShape> & { given?: Given };
