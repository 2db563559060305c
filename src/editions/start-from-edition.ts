import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';
import { mapSchema } from '../schemas/map-schema.ts';
import type { SchemaNode, Template } from '../schemas/template.ts';

type Row = Record<string, unknown>;
type Contact = Edition['contacts'][number];

/** What a contact says to the questions of a row; `role` and `detail` only where the row asks for them. */
const rowOf = (contact: Contact, row: SchemaNode, place: string): Row => {
  const asked = row.properties ?? {};
  for (const [id, value] of Object.entries(contact.listed ?? {})) {
    const question = Object.hasOwn(asked, id) ? asked[id] : undefined;
    const options = question?.oneOf?.map((option) => String(option.const));
    const [kind, name, names] = question ? ['option', value, options] : ['question', id, Object.keys(asked)];
    if (!names || names.includes(name)) continue;
    throw new Error(
      `${place} ("${contact.role}").listed.${id}: the list has no ${kind} '${name}'. ` +
        `Did you mean '${nearestName(name, names)}'?`,
    );
  }
  const { role, detail } = contact;
  const said: Row = { role, detail, ...contact.listed };
  return Object.fromEntries(Object.entries(said).filter(([id]) => Object.hasOwn(asked, id)));
};

/**
 * A template whose lists start as the edition (`startsAs: edition`) begin with the edition's contacts. The rows that
 * the template itself begins with follow, but for roles that the edition has filled.
 * @throws {Error} naming the edition's key that no question of the list takes.
 */
export const startFromEdition = (template: Template, edition: Edition): Template => ({
  ...template,
  schema: mapSchema(template.schema, (node) => {
    const { items, question } = node;
    if (question?.startsAs !== 'edition' || !items) return node;
    const place = `editions/${edition.id}/edition.yaml: contacts`;
    const own = edition.contacts.map((contact) => rowOf(contact, items, place));
    const filled = new Set(edition.contacts.map(({ role }) => role));
    const rest = ((node.default ?? []) as Row[]).filter(({ role }) => !filled.has(String(role)));
    return { ...node, default: [...own, ...rest] };
  }),
});
