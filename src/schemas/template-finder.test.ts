import { expect, it } from 'vitest';
import { loadTemplateFinder } from './load-template-finder.ts';
import { loadTemplates } from './load-templates.ts';
import { checkFinderNames, type TemplateFinder } from './template-finder.ts';

const finder = (): TemplateFinder => ({
  purposes: [{ id: 'agree', title: 'Agree', column: 'Agreement', line: 'Once.', templates: ['contract'] }],
  chain: [{ id: 'agreement', title: 'Agreement', templates: ['contract'] }],
  settings: [{ id: 'school', title: 'School' }],
  roles: [{ id: 'lead', title: 'Lead', setting: 'school', use: { agree: [{ template: 'contract' }] } }],
});

it('finds nothing wrong with the finder of the project', () => {
  expect(() => loadTemplateFinder(loadTemplates().map(({ id }) => id))).not.toThrow();
  expect(checkFinderNames(finder(), ['contract'])).toEqual([]);
});

it('names what does not exist, with the nearest', () => {
  const wrong = finder();
  wrong.roles[0] = { id: 'lead', title: 'Lead', setting: 'scool', use: { agre: [{ template: 'contact' }] } };
  expect(checkFinderNames(wrong, ['contract'])).toEqual([
    `roles.lead.setting: there is no setting 'scool'. Did you mean 'school'?`,
    `roles.lead.use: there is no purpose with a column 'agre'. Did you mean 'agree'?`,
    `roles.lead.use: there is no template 'contact'. Did you mean 'contract'?`,
  ]);
});

it('names a template that is in no group or in two', () => {
  const wrong = finder();
  wrong.purposes[0]?.templates.push('contract');
  expect(checkFinderNames(wrong, ['contract', 'record'])).toEqual([
    `purposes.templates: 'contract' stands there twice. Take one out.`,
    `purposes: 'record' is in no group. Add it to one.`,
  ]);
});
