/**
 * An object of RJSF without what ours never have: properties that a person names. Each property is RJSF's own field
 * for a schema, in the order of `ui:order`.
 */
import { orderProperties, toFieldPathId, type FieldProps, type UiSchema } from '@rjsf/utils';
import type { ComponentType } from 'react';
import { fromRjsf, toRjsf } from './form-schema.ts';
import { ObjectFieldTemplate } from './ObjectFieldTemplate.tsx';

export function ObjectProperties({ schema, uiSchema, formData, fieldPathId, name, registry }: FieldProps) {
  const { properties = {}, required = [], title } = fromRjsf(schema);
  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>;
  const answers = (formData ?? {}) as Record<string, unknown>;
  const order = uiSchema?.['ui:order'] as string[] | undefined;
  const entries = orderProperties(Object.keys(properties), order).map((id) => ({
    name: id,
    content: (
      <SchemaField
        key={id}
        name={id}
        schema={toRjsf(properties[id] ?? {})}
        uiSchema={uiSchema?.[id] as UiSchema}
        formData={answers[id]}
        fieldPathId={toFieldPathId(id, registry.globalFormOptions, fieldPathId.path)}
        registry={registry}
        required={required.includes(id)}
        onChange={ignore}
        onBlur={ignore}
        onFocus={ignore}
      />
    ),
  }));
  return (
    <ObjectFieldTemplate
      properties={entries}
      fieldPathId={fieldPathId}
      schema={schema}
      title={title ?? name}
    />
  );
}

/** Answers go to the session, where they are at once. */
const ignore = () => undefined;
