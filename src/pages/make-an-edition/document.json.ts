import type { APIRoute } from 'astro';
import { buildDocument } from '../../documents/build-document.ts';
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import { brand, templates } from '../_site.ts';

/** A document for the sample: the first record that the edition publishes, with its worked example. */
export const GET: APIRoute = () => {
  const all = templates();
  const template =
    all.find(({ id }) => id === 'session-record') ?? all.find(({ kind }) => kind === 'record') ?? all[0];
  if (!template) throw new Error('The edition publishes no template, so that there is no document to show.');
  const model = buildDocument({
    template,
    logic: compileTemplateLogic(template),
    answers: template.examples.worked.data,
    status: 'complete',
    brand: brand(),
  });
  return new Response(JSON.stringify(model), { headers: { 'Content-Type': 'application/json' } });
};
