import type { APIRoute, GetStaticPaths } from 'astro';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { templates } from '../_site.ts';

/** `/schemas/<id>.v<n>.json`: each template as the edition asks it, without its examples. */
export const getStaticPaths: GetStaticPaths = () =>
  templates().map((template) => ({
    params: { schema: `${template.id}.v${template.version}` },
    props: { template },
  }));

export const GET: APIRoute<{ template: ResolvedTemplate }> = ({ props }) => {
  const { examples: _, schema, ...template } = props.template;
  const published = {
    ...template,
    schema: { $schema: 'http://json-schema.org/draft-07/schema#', ...schema },
  };
  return new Response(JSON.stringify(published), { headers: { 'Content-Type': 'application/json' } });
};
