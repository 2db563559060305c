import { createSchemaUtils } from '@rjsf/utils';
import { describe, expect, it } from 'vitest';
import { applyEdition } from '../../editions/apply-edition.ts';
import { loadEdition } from '../../editions/load-edition.ts';
import { loadTemplates } from '../../schemas/load-templates.ts';
import { formSchema, toRjsf, type ShownNode } from '../theme/form-schema.ts';
import { silentValidator } from '../theme/silent-validator.ts';
import { createPlainSchemas } from './plain-schemas.ts';

const edition = loadEdition('standard');
const behaviour = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const;

/** A schema with all that stands in it. */
const within = (node: ShownNode): ShownNode[] => [
  node,
  ...Object.values(node.properties ?? {}).flatMap(within),
  ...(node.items ? within(node.items) : []),
];

describe.each(loadTemplates().map((template) => [template.id, template] as const))('%s', (_id, template) => {
  const { schema, examples } = applyEdition(template, edition);
  const shown = formSchema(schema);
  const root = toRjsf(shown);
  const rjsf = createSchemaUtils(silentValidator, root, behaviour);
  const plain = createPlainSchemas(silentValidator, root);

  it('has schemas that RJSF too would take as they are', () => {
    for (const node of within(shown)) {
      expect(rjsf.retrieveSchema(toRjsf(node), {})).toEqual(node);
      expect(plain.retrieveSchema(toRjsf(node))).toBe(node);
    }
  });

  it('starts with the answers that RJSF would start with', () => {
    for (const answers of [undefined, {}, examples.worked.data, examples.awkward.data]) {
      expect(plain.getDefaultFormState(root, answers)).toEqual(rjsf.getDefaultFormState(root, answers) ?? {});
    }
  });
});

describe('a schema that RJSF would have to resolve', () => {
  it.each(['$ref', 'allOf', 'oneOf', 'if', 'dependencies'])('with %s is refused', (key) => {
    const plain = createPlainSchemas(silentValidator, {});
    expect(() => plain.retrieveSchema({ [key]: [] })).toThrow(key);
  });
});
