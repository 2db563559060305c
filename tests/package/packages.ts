/** Packages for tests: a record of the standard edition, as the product divides it. */
import { planPackage, type PackagePlan } from '../../src/documents/package/plan-package.ts';
import type { BuildDocumentOptions } from '../../src/documents/build-document.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { withoutHidden } from '../../src/rules/without-hidden.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';

const edition = loadEdition('standard');

/** Every template that is divided into files. */
export const divided: ResolvedTemplate[] = loadTemplates()
  .map((template) => applyEdition(template, edition))
  .filter(({ files }) => files !== undefined);

export const getDivided = (id: string): ResolvedTemplate => {
  const template = divided.find((each) => each.id === id);
  if (!template) throw new Error(`${id} is not divided into files.`);
  return template;
};

export const optionsFor = (
  template: ResolvedTemplate,
  typed: Answers,
  more: Partial<BuildDocumentOptions> = {},
): BuildDocumentOptions => {
  const logic = compileTemplateLogic(template);
  const answers = withoutHidden(template, logic, typed);
  return { template, logic, answers, status: 'complete', brand: { colour: '#1d70b8' }, ...more };
};

export const planOf = (
  template: ResolvedTemplate,
  typed: Answers,
  more: Partial<BuildDocumentOptions> = {},
): PackagePlan => planPackage(optionsFor(template, typed, more));

/** Four families, of which three share a surname and two a first name. */
export const fourFamilies = (): Answers => ({
  supervisee: { name: 'Worker Aspen' },
  supervisor: { name: 'Supervisor Birch' },
  supervisionDate: '2025-09-11',
  sessionFormat: 'oneToOne',
  agendaItems: [{ topic: 'Workload' }],
  families: [
    family('Smith, Elm Street', 'Tom Smith', 'QX-1001', 'Alphaneed'),
    family('Smith, Oak Road', 'Anna Smith', 'QX-1002', 'Betaneed'),
    family('Smith-Jones', 'Tom Smith-Jones', 'QX-1003', 'Gammaneed'),
    family('Jones', 'Bela Jones', 'QX-1004', 'Deltaneed'),
  ],
  agreedActions: [
    action('Alphaaction', 'Smith, Elm Street'),
    action('Betaaction', 'smith, oak road'),
    action('Gammaaction', 'Smith-Jones'),
    action('Deltaaction', 'Jones'),
    action('Generalaction', ''),
    action('Lostaction', 'Smith'),
  ],
  learningNeeds: [{ need: 'Workerneed' }],
  workerImpact: 'Workerimpact',
});

const family = (familyName: string, childName: string, reference: string, needs: string) => ({
  familyName,
  children: [{ childName, reference }],
  needs,
  rag: 'green',
  ragReason: `${needs}reason`,
});
const action = (what: string, aboutFamily: string) => ({
  what,
  who: 'Worker Aspen',
  byWhen: '2025-10-01',
  status: what === 'Generalaction' ? 'done' : 'notStarted',
  ...(aboutFamily ? { aboutFamily } : {}),
});
