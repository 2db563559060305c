import { describe, expect, it } from 'vitest';
import type { Edition } from '../schemas/edition.ts';
import { getTemplate, loadTemplates } from '../schemas/load-templates.ts';
import { applyEdition } from './apply-edition.ts';
import { caseSystemsFor } from './case-systems.ts';
import { findUnknownPages } from './find-unknown-pages.ts';
import { loadEdition } from './load-edition.ts';

const standard = loadEdition('standard');
const template = getTemplate('session-record');
const withSystem = (templates: NonNullable<Edition['caseSystems']>[string]['templates']): Edition => ({
  ...standard,
  caseSystems: { ours: { name: 'Ours', format: 'plain', limit: 4000, templates } },
});

describe('case systems', () => {
  it('are none where the edition names none', () => {
    expect(applyEdition(template, { ...standard, caseSystems: undefined })).not.toHaveProperty('caseSystems');
  });

  it('come to the form with what is different for it', () => {
    const edition = withSystem({ 'session-record': { sections: ['actions'], limits: { session: 500 } } });
    expect(applyEdition(template, edition).caseSystems).toEqual([
      {
        id: 'ours',
        name: 'Ours',
        format: 'plain',
        limit: 4000,
        sections: ['actions'],
        limits: { session: 500 },
      },
    ]);
    expect(applyEdition(getTemplate('evaluation'), edition).caseSystems?.[0]).toMatchObject({
      sections: [],
      limits: {},
    });
  });

  it('name the section that is not there, and the nearest', () => {
    expect(() =>
      caseSystemsFor(template, withSystem({ 'session-record': { sections: ['action'] } })),
    ).toThrow(
      "editions/standard/edition.yaml: caseSystems.ours.templates.session-record.sections: the form has no section 'action'. Did you mean 'actions'?",
    );
    expect(() =>
      caseSystemsFor(template, withSystem({ 'session-record': { limits: { sesion: 100 } } })),
    ).toThrow("limits: the form has no section 'sesion'. Did you mean 'session'?");
  });

  it('name the template that is not there, and the nearest', () => {
    const known = { chapters: undefined, templates: loadTemplates().map(({ id }) => id) };
    expect(findUnknownPages(withSystem({ 'sesion-record': {} }), 'x.yaml', known)).toEqual([
      "x.yaml: caseSystems.ours.templates: there is no template 'sesion-record'. Did you mean 'session-record'?",
    ]);
  });
});
