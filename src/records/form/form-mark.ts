/** Makes the mark of a form: see `src/schemas/form-mark.ts` for what is in it. */
import type { FieldKind, FormMark } from '../../schemas/form-mark.ts';
import type { ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';

/** The name under which it is embedded. Never change it: old files carry it. */
export const FORM_NAME = 'supervision-form.json';

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
