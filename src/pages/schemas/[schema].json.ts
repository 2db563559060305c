import type { APIRoute, GetStaticPaths } from 'astro';
import { editionJsonSchema } from '../../schemas/edition-json-schema.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { templates } from '../_site.ts';

/** A template without its examples, as JSON Schema of draft-07 with what the forms need besides. */
const published = ({ examples: _, schema, ...template }: ResolvedTemplate) => ({
  ...template,
  schema: { $schema: 'http://json-schema.org/draft-07/schema#', ...schema },
});

/** `/schemas/<id>.v<n>.json`: each template as the edition asks it; `/schemas/edition.json`: the shape of an edition. */
export const getStaticPaths: GetStaticPaths = () => [
  { params: { schema: 'edition' }, props: { make: editionJsonSchema } },
  ...templates().map((template) => ({
    params: { schema: `${template.id}.v${template.version}` },
    props: { make: () => published(template) },
  })),
];

export const GET: APIRoute<{ make: () => unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), { headers: { 'Content-Type': 'application/json' } });
