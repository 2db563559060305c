/** Conditions, calculations and what is saved. */
import { describe, expect, it } from 'vitest';
import { missingAnswers } from '../../src/rules/missing-answers.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { withoutHidden } from '../../src/rules/without-hidden.ts';
import type { SchemaNode } from '../../src/schemas/template.ts';
import { openTemplate, TODAY } from './ask.ts';

const { template, logic, worked } = openTemplate('session-record');
const evaluation = openTemplate('evaluation');

describe('isVisible and hiddenPaths', () => {
  it('hide a group with all it holds, and show it when its condition holds', () => {
    const answers = worked((a) => (a.participants = [{ person: { name: 'A' } }]));
    expect(logic.isVisible('participants', answers)).toBe(false);
    expect(logic.isVisible('participants.0.person.name', answers)).toBe(false);
    expect([...logic.hiddenPaths(answers)]).toEqual([
      'participants',
      'participants.0.person',
      'participants.0.person.name',
      'participants.0.person.role',
      'participants.0.person.organisation',
      'participants.0.attended',
      'nextSessionLateReason',
    ]);
    expect(logic.isVisible('participants.0.person', { ...answers, sessionFormat: 'group' })).toBe(true);
  });

  it('show a question when two dates and an interval say so, and not while one is missing or half typed', () => {
    const late = worked((a) => (a.nextSessionDate = '2025-12-13'));
    expect(logic.isVisible('nextSessionLateReason', late)).toBe(true);
    expect(logic.isVisible('nextSessionLateReason', { ...late, nextSessionDate: '2025-12-' })).toBe(false);
    expect(logic.isVisible('nextSessionLateReason', { ...late, supervisionDate: undefined })).toBe(false);
  });

  it('count answers of statements', () => {
    const answers = { evaluationStatements: { respected: 'yes' } };
    expect(evaluation.logic.isVisible('whatWouldHelp', answers)).toBe(false);
    expect(
      evaluation.logic.isVisible('whatWouldHelp', { evaluationStatements: { respected: 'maybe' } }),
    ).toBe(true);
  });

  it('take a hidden answer for blank: what depends on it is hidden too', () => {
    const text = (showWhen?: string): SchemaNode => ({
      type: 'string',
      title: 'Q',
      question: { type: 'text', ...(showWhen === undefined ? {} : { showWhen }) },
    });
    const chain = compileTemplateLogic({
      rules: [],
      schema: { type: 'object', properties: { a: text(), b: text('a == "x"'), c: text('b == "y"') } },
    });
    expect(chain.isVisible('c', { a: 'x', b: 'y' })).toBe(true);
    expect(chain.isVisible('c', { a: 'z', b: 'y' })).toBe(false);
  });
});

describe('isRequired', () => {
  it('is always, or in this case, and only while visible', () => {
    const answers = worked();
    expect(logic.isRequired('supervisionDate', answers)).toBe(true);
    expect(logic.isRequired('previousSessionDate', answers)).toBe(false);
    expect(logic.isRequired('families.0.planAmendment', answers)).toBe(true);
    expect(logic.isRequired('families.1.planAmendment', answers)).toBe(false);
    expect(logic.isRequired('participants.0.person', answers)).toBe(false);
    expect(logic.isRequired('participants.0.person', { ...answers, sessionFormat: 'group' })).toBe(true);
    expect(logic.isRequired('nowhere', answers)).toBe(false);
  });
});

describe('compute', () => {
  it('works ages out where none is typed, and leaves what is typed and the answers alone', () => {
    const answers = worked((a) => {
      delete a.families[0].children[0].age;
      a.families[0].children[1].age = 'nearly two';
      a.families[1].children.push({ childName: 'UBB of Adult O' });
    });
    const before = structuredClone(answers);
    const filled = logic.compute(answers, TODAY) as typeof answers;
    expect(filled.families[0].children.map(({ age }: { age?: string }) => age)).toEqual([
      '4 years',
      'nearly two',
    ]);
    expect(filled.families[1].children[1]).toEqual({ childName: 'UBB of Adult O' });
    expect(answers).toEqual(before);
    expect(logic.compute(filled, TODAY)).toBe(filled);
  });
});

describe('withoutHidden', () => {
  it('leaves the examples as they are', () => {
    for (const { data } of Object.values(template.examples))
      expect(withoutHidden(template, logic, data)).toEqual(data);
  });

  it('takes out hidden and empty answers, and nothing that was typed', () => {
    const answers = worked((a) => {
      a.participants = [{ person: { name: 'A' } }];
      a.venue = '';
      a.learningNeeds = [{ need: ' ' }, { need: 'Reading charts' }];
      a.disagreements = [{ takenTo: { name: '', role: 'Manager' } }];
    });
    const kept = withoutHidden(template, logic, answers);
    expect(kept).not.toHaveProperty('participants');
    expect(kept).not.toHaveProperty('venue');
    expect(kept['learningNeeds']).toEqual([{ need: 'Reading charts' }]);
    expect(kept['disagreements']).toEqual([{ takenTo: { role: 'Manager' } }]);
  });
});

describe('missingAnswers', () => {
  it('names each in words with its row and section', () => {
    const answers = worked((a) => {
      delete a.supervisor.name;
      delete a.families[1].rag;
      delete a.families[0].children[1].childName;
    });
    expect(missingAnswers(template, logic, answers)).toEqual([
      { path: 'supervisor', label: 'Supervisor Name', section: 'session' },
      {
        path: 'families.0.children.1.childName',
        label: "Family 1: Child 2: Child's name",
        section: 'familyDiscussion',
      },
      { path: 'families.1.rag', label: 'Family 2: e) RAG rating', section: 'familyDiscussion' },
    ]);
  });
});

describe('answers that are not as they should be', () => {
  it('never break the rules', () => {
    const strange: unknown[] = [null, 7, 'x', [], [null], [[]], {}, { name: 3 }, true, { 0: 'x' }];
    for (const id of Object.keys(template.schema.properties ?? {})) {
      for (const value of strange) {
        const answers = { ...worked(), [id]: value };
        expect(
          () => {
            logic.hiddenPaths(answers);
            logic.compute(answers, TODAY);
            logic.findFailedRules(answers, TODAY);
            missingAnswers(template, logic, answers);
            withoutHidden(template, logic, answers);
          },
          `${id} = ${JSON.stringify(value)}`,
        ).not.toThrow();
      }
    }
  });
});
