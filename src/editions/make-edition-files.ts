/** The files of a new edition, made from a few values. Pure: a command and a page in the browser both use it. */
import { stringify } from 'yaml';
import { makeInitialsLogo } from './make-initials-logo.ts';

/** What a person says of a new edition. */
export interface EditionValues {
  /** The name of the folder, in kebab-case. */
  id: string;
  /** The edition whose values hold where this one is silent. */
  base: string;
  title: string;
  agency: string;
  description?: string;
  /** The day from which it holds, `YYYY-MM-DD`. */
  effectiveFrom: string;
  /** Colours as `#rrggbb`. */
  colour: string;
  linkColour: string;
  /** A file of the agency's own; without it a logo is drawn from the initials. */
  logo?: { name: 'logo.svg' | 'logo.png'; content: string | Uint8Array };
  /** The words that stand for the logo; without them the agency's name. */
  logoAlt?: string;
}

/** The name of the JSON Schema, from the folder of an edition: editors explain and complete every key with it. */
export const schemaLine = '# yaml-language-server: $schema=../edition.schema.json';

/** A key with its value, as YAML writes it, quoted where it must be. */
const entry = (key: string, value: string): string => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
const indent = (text: string) => text.replace(/^/gm, '  ');

const yamlOf = (values: EditionValues, logoName: string): string => {
  const { id, base, title, agency, description, effectiveFrom, colour, linkColour, logoAlt } = values;
  const quoted = (key: string, value: string) => `${key}: '${value}'`;
  return `${schemaLine}
# The edition of ${agency.replace(/\s+/g, ' ')}. It states only what differs from the edition '${base}', and takes the rest from there.
# Where a # stands right before a key, such as #marking, an example begins: take the # of its lines away to use it.
# docs/forking.md explains the rest.

# The name of this folder, and the edition that yours starts from.
${entry('id', id)}
${entry('extends', base)}

# The name of the site, whose it is, and the day from which this edition holds.
${entry('title', title)}
${entry('agency', agency)}
${description === undefined ? '#description: One sentence on what the site is, for the home page and search engines.' : entry('description', description)}
${quoted('effectiveFrom', effectiveFrom)}

# A protective marking on every page of a document.
#marking: Official - sensitive

# The logo lies beside this file. White words stand on \`colour\`; links and buttons have \`linkColour\`.
brand:
${indent([entry('logo', logoName), entry('logoAlt', logoAlt ?? agency), quoted('colour', colour), quoted('linkColour', linkColour)].join('\n'))}

# Your own words. {supervisor} in a chapter or a form becomes the word given here.
#terms:
#  supervisor: { one: mentor, many: mentors }
#  earlyHelp: { one: family help, many: family help services }

# A longest gap that is shorter with you, and a number that is stricter. They can be shortened, never loosened.
# \`npm run edition:figures -- ${id}\` prints them all.
#frequencies:
#  child-in-need: { every: 4, unit: weeks }
#figures:
#  nhs-rebooking: { most: 1 }

# Only some of the forms, under local names, without an optional question, with labels of your own.
#templates:
#  - id: session-record
#    title: Our session record
#    hide: [followUpNotes]
#    labels: { families.needs: What the children need }
#  - id: evaluation

# Whom people call: roles and numbers of the agency, no private person.
#contacts:
#  - role: Safeguarding lead
#    detail: The duty desk, 01632 960 001

# What the statements of a public body need: privacy, accessibility, complaints.
#publisher:
#  privacyContact: The information governance team, by the agency's main address
#  accessibilityContact: The web team, by the agency's main address
#  complaintsContact: The complaints team, by the agency's main address
#  complaintsReply: within 20 working days
#  complaintsNext: The ombudsman for your kind of agency
#  suggestions: handbook@example.com
#  address: https://www.example.org
#  statementDate: '${effectiveFrom}'
`;
};

/**
 * @param values as a person gave them; whether they are right is found by loading the result
 * @returns path below the project's folder (`editions/ours/edition.yaml`) → what stands in the file
 */
export const makeEditionFiles = (values: EditionValues): Record<string, string | Uint8Array> => {
  const logo = values.logo ?? {
    name: 'logo.svg' as const,
    content: makeInitialsLogo(values.agency, values.colour),
  };
  const folder = `editions/${values.id}`;
  return {
    [`${folder}/edition.yaml`]: yamlOf(values, logo.name),
    [`${folder}/${logo.name}`]: logo.content,
  };
};
