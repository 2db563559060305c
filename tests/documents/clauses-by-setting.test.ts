/** A clause that belongs to one setting is asked and printed there only; without an answer both are there. */
import { expect, it } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { renderText } from '../../src/documents/text/render-text.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { get } from '../records/carry-records.ts';

const template = get('school-contract');
const textOf = (setting?: string) => {
  const answers = { ...(setting ? { setting } : {}), entitlementClauses: { oneToOne: true } };
  const logic = compileTemplateLogic(template);
  return renderText(
    buildDocument({ template, logic, answers, status: 'draft', brand: { colour: '#1d70b8' } }),
  ).replace(/\s+/g, ' ');
};

it.each([
  ['school', true, false],
  ['cluster', false, true],
  [undefined, true, true],
])('setting %s', (setting, school, cluster) => {
  const text = textOf(setting);
  expect([text.includes('In a school, if that fails'), text.includes('In a cluster, if that fails')]).toEqual(
    [school, cluster],
  );
  expect(text).toContain('The difficulty is talked through');
});
