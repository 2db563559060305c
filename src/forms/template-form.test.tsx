import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { applyEdition } from '../editions/apply-edition.ts';
import { loadEdition } from '../editions/load-edition.ts';
import { createRecord } from '../records/create-record.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import { TemplateForm } from './TemplateForm.tsx';

const edition = loadEdition('standard');
const templates = loadTemplates().map((template) => applyEdition(template, edition));
const brand = { colour: edition.brand.colour };

describe.each(templates.map((template) => [template.id, template] as const))(
  'the form %s',
  (_id, template) => {
    it('renders on the server, empty, without a style in an attribute', () => {
      const html = renderToString(<TemplateForm template={template} brand={brand} />);
      expect(html).not.toMatch(/ style="/);
      expect(html).toContain('This form needs JavaScript.');
      for (const section of template.sections)
        expect(html).toContain(section.title.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'));
    });

    it.each(Object.entries(template.examples))('renders the %s example on the server', (_name, { data }) => {
      const record = createRecord({
        template,
        answers: data,
        status: 'draft',
        savedAt: '2026-11-21T09:00:00Z',
      });
      const html = renderToString(<TemplateForm template={template} brand={brand} initial={record} />);
      expect(html).not.toMatch(/ style="/);
    });
  },
);
