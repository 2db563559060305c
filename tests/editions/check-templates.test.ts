/** The check of templates finds nothing in ours, and each defect that it is there for. */
import { describe, expect, it } from 'vitest';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { checkTemplates } from '../../src/editions/check-templates.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadContent } from '../../src/schemas/load-content.ts';
import { getTemplate, loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Rule, SchemaNode, Template } from '../../src/schemas/template.ts';
import { findNode } from '../../src/schemas/walk-schema.ts';

const edition = loadEdition('standard');
const provisions = new Set(loadContent().provisions.keys());

const node = (template: Template, path: string): SchemaNode => {
  const found = findNode(template.schema, path);
  if (!found) throw new Error(`no question ${path}`);
  return found;
};
const rule = (template: Template, id: string): Rule => {
  const found = template.rules.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
/** The problems of a session record in which one thing was changed. */
const problemsAfter = (change: (template: Template) => void): string[] => {
  const templates = loadTemplates();
  const template = templates.find(({ id }) => id === 'session-record');
  if (!template) throw new Error('no session record');
  change(template);
  return checkTemplates(templates, edition, provisions).map(({ file, message }) => `${file}: ${message}`);
};
const file = 'src/schemas/templates/session-record.yaml: ';

describe('checkTemplates', () => {
  it('finds nothing in the templates as they are', () => {
    expect(checkTemplates(loadTemplates(), edition, provisions)).toEqual([]);
  });

  it('does not hold it against an edition with shorter gaps that more warnings fire', () => {
    const week = { every: 1, unit: 'weeks', who: 'Each child', provisions: [] } as const;
    const strict = {
      ...edition,
      frequencies: { ...edition.frequencies, 'child-in-need': { ...week, provisions: [] } },
    };
    expect(checkTemplates(loadTemplates(), strict, provisions).map(({ message }) => message)).toEqual([
      expect.stringContaining('examples.worked.expectedWarnings: the rule nextWithinThreeMonths fires'),
    ]);
    expect(checkTemplates(loadTemplates(), { ...strict, extends: 'standard' }, provisions)).toEqual([]);
  });

  it.each<[string, (template: Template) => void, string]>([
    [
      'a rule that names no question',
      (t) => (rule(t, 'nextAfter').must = 'nextSesionDate > supervisionDate'),
      "rule nextAfter: unknown question 'nextSesionDate'. Did you mean 'nextSessionDate'?",
    ],
    [
      'a rule that names no part of a person',
      (t) => (rule(t, 'nextAfter').must = 'supervisor.nam != supervisee.name'),
      "rule nextAfter: unknown part 'nam'. Did you mean 'name'?",
    ],
    [
      'a question of a row, named outside it',
      (t) => (rule(t, 'nextAfter').must = 'rag == "red"'),
      "rule nextAfter: unknown question 'rag'",
    ],
    [
      'a question of a row, misspelt in a macro',
      (t) => (rule(t, 'nextAfter').must = 'families.exists(family, family.rga == "red")'),
      "rule nextAfter: unknown part 'rga'. Did you mean 'rag'?",
    ],
    [
      'a path in a function',
      (t) => (rule(t, 'nextAfter').must = 'distinct(values(families, "children.childNam"))'),
      "rule nextAfter: unknown part 'childNam'. Did you mean 'childName'?",
    ],
    [
      'an option that there is not',
      (t) => (rule(t, 'redNeedsAction').when = 'rag == "rde"'),
      "rule redNeedsAction: 'rde' is not an option of 'e) RAG rating'. Did you mean 'red'?",
    ],
    [
      'an unknown function',
      (t) => (rule(t, 'nextAfter').must = 'filed(nextSessionDate)'),
      "rule nextAfter: unknown function 'filed'. Did you mean 'filled'?",
    ],
    [
      'what is not CEL',
      (t) => (rule(t, 'nextAfter').must = 'filled(nextSessionDate'),
      'must is not a CEL expression',
    ],
    [
      'what is not true or false',
      (t) => (rule(t, 'nextAfter').must = '1 + 1'),
      'must is a int, not true or false',
    ],
    [
      'an unknown frequency',
      (t) => (rule(t, 'nextAfter').must = 'frequencyDays("child-in-ned") > 1'),
      "the edition has no frequency 'child-in-ned'. Did you mean 'child-in-need'?",
    ],
    [
      'an unknown word in a message',
      (t) => (rule(t, 'nextAfter').message = 'Ask the {supervizor}'),
      "unknown word '{supervizor}'. Did you mean '{supervisor}'?",
    ],
    [
      'a rule that walks no group',
      (t) => (rule(t, 'redNeedsAction').forEach = 'famlies'),
      "rule redNeedsAction: forEach: 'famlies' is not a repeating group. Did you mean 'families'?",
    ],
    [
      'a rule that points at no question',
      (t) => (rule(t, 'nextAfter').questions = ['nextSession']),
      "rule nextAfter: questions: unknown question 'nextSession'. Did you mean 'nextSessionDate'?",
    ],
    [
      'a condition that names no question',
      (t) => (node(t, 'participants').question!.showWhen = 'sesionFormat == "group"'),
      "question participants: unknown question 'sesionFormat'. Did you mean 'sessionFormat'?",
    ],
    [
      'a condition that looks at the clock',
      (t) => (node(t, 'participants').question!.showWhen = 'supervisionDate == today'),
      'question participants: showWhen looks at today',
    ],
    [
      'a question whose name CEL keeps for itself',
      (t) => (t.schema.properties!['list'] = { ...node(t, 'followUpNotes') }),
      "question list: 'list' means something else in a rule. Give it another name.",
    ],
    [
      'conditions in a circle',
      (t) => {
        node(t, 'participants').question!.showWhen = 'filled(nextSessionTime)';
        node(t, 'nextSessionTime').question!.showWhen = 'count(participants) > 0';
      },
      'showWhen goes in a circle: participants → nextSessionTime → participants',
    ],
    [
      'a section that lists no question',
      (t) => t.sections[0]?.questions.push('venu'),
      "sections: unknown question 'venu'",
    ],
    [
      'a question in no section',
      (t) => t.sections[0]?.questions.pop(),
      "sections: 'agreedIntervalDays' is missing",
    ],
    [
      'a question in two sections',
      (t) => t.sections[1]?.questions.push('supervisor'),
      "sections: 'supervisor' stands there twice",
    ],
    [
      'a question that is not printed',
      (t) => t.print.blocks.pop(),
      "print.blocks: 'supervisorSignature' is missing. Add it.",
    ],
    [
      'a row question that is not printed',
      (t) => t.print.blocks.find(({ kind }) => kind === 'rows')?.inner?.pop(),
      "inner: 'escalations' is missing. Add it.",
    ],
    [
      'a column that there is not',
      (t) => (t.print.blocks[1]!.columns = ['person', 'atended']),
      "print.blocks.1.columns: unknown question 'atended'. Did you mean 'attended'?",
    ],
    [
      'widths that do not fit the columns',
      (t) => (t.print.blocks[1]!.widths = [180]),
      'print.blocks.1.widths: there are 2 columns and 1 widths.',
    ],
    [
      'a required question without a message',
      (t) => delete node(t, 'supervisionDate').question!.requiredError,
      'schema.supervisionDate.question.requiredError is missing',
    ],
    [
      'a required question that is not there',
      (t) => t.schema.required?.push('venue'),
      "schema.required: unknown question 'venue'",
    ],
    [
      'a group without a name for its rows',
      (t) => delete node(t, 'families.risks').question!.itemLabel,
      'schema.families.risks.question.itemLabel is missing',
    ],
    [
      'an unknown provision',
      (t) => t.provisions.push('HERTS-APP3-99'),
      "provisions: there is no provision 'HERTS-APP3-99'. Did you mean 'HERTS-APP3-09'?",
    ],
    [
      'a relation to no template',
      (t) => (t.relations[0]!.to = 'contract-direct'),
      "relations: there is no template 'contract-direct'. Did you mean 'contract-direct-work'?",
    ],
    [
      'a prefill from no question',
      (t) => (node(t, 'supervisee').question!.prefillFrom = 'contract-direct-work.supervise'),
      "prefillFrom: there is no question 'supervise'. Did you mean 'supervisee'?",
    ],
    [
      'suggestions from no question',
      (t) => (node(t, 'agreedActions.aboutFamily').question!.optionsFrom = 'families.family'),
      "optionsFrom: there is no question 'families.family'. Did you mean 'families.familyName'?",
    ],
    [
      'a source item that leads nowhere',
      (t) => (t.sourceMap['Prompt a'] = 'families.need'),
      "sourceMap.Prompt a: there is no question, rule, section or diagram 'families.need'. Did you mean 'families.needs'?",
    ],
    [
      'a warning that is expected and does not fire',
      (t) => (t.examples.worked.expectedWarnings = ['driftWarning']),
      'examples.worked.expectedWarnings: the rule driftWarning does not fire',
    ],
    [
      'a warning that fires and is not expected',
      (t) => (t.examples.awkward.expectedWarnings = []),
      'examples.awkward.expectedWarnings: the rule nextWithinThreeMonths fires',
    ],
    [
      'an example with an error',
      (t) => delete t.examples.worked.data['supervisionDate'],
      'examples.worked.data.supervisionDate: an example has no errors, but: Enter the date of supervision',
    ],
    [
      'an example of the wrong shape',
      (t) => (t.examples.worked.data['venue'] = 'Room 3'),
      'examples.worked.data: does not keep to additionalProperties',
    ],
  ])('finds %s', (_name, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
    for (const problem of problems) expect(problem).toContain(file);
  });

  it('stops the build: applyEdition throws with file, rule and nearest name', () => {
    const template = getTemplate('session-record');
    rule(template, 'nextAfter').must = 'nextSesionDate > supervisionDate';
    expect(() => applyEdition(template, edition)).toThrow(
      `${file}rule nextAfter: unknown question 'nextSesionDate'. Did you mean 'nextSessionDate'?`,
    );
  });
});
