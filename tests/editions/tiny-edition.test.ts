/** A second, tiny edition: its values, words and brand come through everything that is made of it. */
import { describe, expect, it } from 'vitest';
import { applyEdition, publishedTemplates } from '../../src/editions/apply-edition.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readLogo } from '../../src/editions/read-brand.ts';
import { checkAnswers } from '../../src/rules/check-answers.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { validateWithAjv } from '../../src/rules/validate-with-ajv.ts';
import { findNode, walkSchema } from '../../src/schemas/walk-schema.ts';
import { getTemplate, loadTemplates } from '../../src/schemas/load-templates.ts';
import { validExample } from './valid-example.ts';

const edition = loadEdition('tiny', 'tests');
const standard = loadEdition('standard');
const record = applyEdition(getTemplate('session-record'), edition);

describe('the tiny edition', () => {
  it('takes from standard what it does not say, and is frozen', () => {
    expect(edition.terms.supervisee).toEqual(standard.terms.supervisee);
    expect(edition.frequencies['staff-in-contact']).toEqual(standard.frequencies['staff-in-contact']);
    expect(edition.chapters).toBe('all');
    expect(Object.isFrozen(edition.brand)).toBe(true);
    expect(listEditions('tests')).toEqual(expect.arrayContaining(['standard', 'tiny']));
  });

  it('has its own brand and logo', () => {
    expect(edition.brand.colour).toBe('#5b2a6e');
    expect(readLogo(edition, 'tests')).toMatchObject({ alternative: 'A kite over two hills' });
    expect(readLogo(edition, 'tests')?.png?.file.length).toBeGreaterThan(1000);
  });

  it('puts its words into labels, hints, messages and options, and leaves no braces', () => {
    expect(record.title).toBe('Mentoring session record');
    expect(record.schema.properties?.['supervisor']?.title).toBe('Mentor Name');
    expect(record.schema.properties?.['supervisor']?.question?.requiredError).toBe("Enter the mentor's name");
    expect(findNode(record.schema, 'families.needs')).toMatchObject({
      title: 'What the children need',
      description: 'In the words of the children where you can',
    });
    for (const template of loadTemplates()) {
      expect(JSON.stringify(applyEdition(template, edition))).not.toMatch(/\{[A-Za-z]+(:[a-z-]+)?\}/);
    }
  });

  it('says whose it is', () => {
    expect(record.edition).toEqual({
      id: 'tiny',
      title: 'Sampletown supervision guide',
      agency: "Sampletown Children's Trust",
      effectiveFrom: '2026-10-01',
      marking: 'Official - sensitive',
      locale: 'en-GB',
    });
  });

  it('shortens the gap in the rule and in its words', () => {
    const rule = record.rules.find(({ id }) => id === 'nextWithinThreeMonths');
    expect(rule?.message).toBe(
      'The next session is more than 4 weeks away. Children in need must be discussed at least every 4 weeks',
    );
    const warningsFor = (nextSessionDate: string) => {
      const answers = { ...validExample('session-record'), nextSessionDate, agreedIntervalDays: 92 };
      return checkAnswers(record, compileTemplateLogic(record), answers, {
        today: '2026-11-21',
        schemaErrors: [],
      })
        .filter(({ severity }) => severity === 'warning')
        .map(({ rule: id }) => id);
    };
    expect(warningsFor('2025-10-09')).toEqual([]);
    expect(warningsFor('2025-10-10')).toEqual(['nextWithinThreeMonths']);
  });

  it('does not ask what it hides, neither on screen nor in print nor in examples', () => {
    const paths = [...walkSchema(record.schema)].map(({ path }) => path);
    for (const hidden of ['followUpNotes', 'families.otherPoints', 'supervisorSignature']) {
      expect(paths).not.toContain(hidden);
    }
    expect(paths).toContain('superviseeSignature');
    expect(record.sections.flatMap(({ questions }) => questions)).not.toContain('followUpNotes');
    expect(record.print.blocks.flatMap(({ questions }) => questions.flat())).not.toContain(
      'supervisorSignature',
    );
    expect(
      record.print.blocks.flatMap(({ inner = [] }) => inner.flatMap(({ questions }) => questions)),
    ).not.toContain('otherPoints');
    expect(record.examples.worked.data).not.toHaveProperty('supervisorSignature');
  });

  it('asks the bare source form where only source questions are wanted, but keeps what is required', () => {
    const evaluation = applyEdition(getTemplate('evaluation'), edition);
    expect(Object.keys(evaluation.schema.properties ?? {})).toEqual([
      'completedBy',
      'aboutSupervisor',
      'evaluationDate',
      'evaluationStatements',
      'moreOf',
      'lessOf',
      'discussAt',
    ]);
  });

  it('publishes its templates in its order, and their examples still fit', () => {
    const ids = loadTemplates().map(({ id }) => id);
    expect(publishedTemplates(edition, ids)).toEqual([
      'session-record',
      'evaluation',
      'contract-direct-work',
    ]);
    expect(publishedTemplates(standard, ids)).toEqual(ids);
    for (const template of loadTemplates()) {
      const resolved = applyEdition(template, edition);
      for (const example of Object.values(resolved.examples)) {
        expect(validateWithAjv(resolved.schema)(example.data)).toEqual([]);
      }
    }
  });
});
