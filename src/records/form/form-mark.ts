/**
 * What a PDF that can be filled in carries about itself: which form it is, and how what is typed into each field is to
 * be read. It stands in the file, so that a file is read by the version of the template it was made with.
 */
import { z } from 'zod';
import type { ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';

/** The name under which it is embedded. Never change it: old files carry it. */
export const FORM_NAME = 'supervision-form.json';

/** How a field is read; a field that is not named is text. */
export const fieldKinds = ['date', 'dateTime', 'number', 'yesNo', 'clause', 'choices'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export const formMarkShape = z.strictObject({
  format: z.literal('safeguarding-supervision-form').describe('Marks the file as one of ours.'),
  formatVersion: z.number().int().min(1).describe('Version of this shape.'),
  template: z
    .strictObject({ id: z.string(), version: z.number().int().min(1) })
    .describe('Which form it is.'),
  edition: z
    .strictObject({ id: z.string(), effectiveFrom: z.string() })
    .describe('Whose edition of the form it is, and from when.'),
  kinds: z
    .record(z.string(), z.enum(fieldKinds))
    .describe('How fields are read, by their path with N for the number of a row.'),
});
export type FormMark = z.infer<typeof formMarkShape>;

export const FORM_FORMAT_VERSION = 1;

/** The mark of a template's form, as text. */
export function formMark({
  id,
  version,
  edition,
  schema,
}: Pick<ResolvedTemplate, 'id' | 'version' | 'edition' | 'schema'>): string {
  const mark: FormMark = {
    format: 'safeguarding-supervision-form',
    formatVersion: FORM_FORMAT_VERSION,
    template: { id, version },
    edition: { id: edition.id, effectiveFrom: edition.effectiveFrom },
    kinds: Object.fromEntries(kindsOf(schema, '')),
  };
  return JSON.stringify(mark);
}

function kindsOf(node: SchemaNode, path: string): [string, FieldKind][] {
  const own = kindOf(node);
  if (own) return [[path, own]];
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => kindsOf(inner, below(key))),
    ...(node.items ? kindsOf(node.items, below('N')) : []),
  ];
}

function kindOf({ type, format, items }: SchemaNode): FieldKind | undefined {
  if (Array.isArray(type)) return 'clause';
  if (items?.oneOf) return 'choices';
  if (format === 'date') return 'date';
  if (format === 'local-date-time' || format === 'date-time') return 'dateTime';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'yesNo' : undefined;
}
