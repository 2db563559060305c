import { describe, expect, it } from 'vitest';
import { isWayThrough } from '../../documents/diagrams/is-way-through.ts';
import { applyEdition } from '../../editions/apply-edition.ts';
import { loadEdition } from '../../editions/load-edition.ts';
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import { loadTemplates } from '../../schemas/load-templates.ts';
import type { Answers, Diagram, SchemaNode } from '../../schemas/template.ts';
import { isHeld, stagesOf } from './diagram-stages.ts';

const schema: SchemaNode = {
  type: 'object',
  properties: {
    feelings: { type: 'string', question: { type: 'longText' } },
    steps: {
      type: 'object',
      properties: { one: { type: 'object', properties: { done: { type: 'string' } } } },
    },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          stage: {
            type: 'string',
            oneOf: [
              { const: 'ready', title: 'Ready' },
              { const: 'doing', title: 'Doing' },
            ],
          },
        },
      },
    },
  },
};
const node = (id: string, question?: string) => ({ id, label: id, ...(question ? { question } : {}) });
const diagram = (nodes: Diagram['nodes']): Diagram => ({
  id: 'ring',
  kind: 'cycle',
  title: 'Ring',
  nodes,
  edges: [],
  textAlternative: 'A ring.',
});
const stage = (one: Diagram['nodes'][number], answers: Answers, hidden: string[] = [], start: Answers = {}) =>
  stagesOf(diagram([one]), { schema, answers, start, isVisible: (path) => !hidden.includes(path) })[0];

describe('stagesOf', () => {
  it('says whether the question of a stage holds something', () => {
    const feelings = node('f', 'feelings');
    expect(stage(feelings, {})).toMatchObject({ path: 'feelings', state: 'empty' });
    expect(stage(feelings, { feelings: 'Cold' })).toMatchObject({ path: 'feelings', state: 'held' });
    expect(stage(node('s', 'steps.one'), { steps: { one: { done: 'yes' } } })).toMatchObject({
      path: 'steps.one',
      state: 'held',
    });
  });

  it('does not count what the form began with', () => {
    const given = { feelings: 'From the template' };
    expect(stage(node('f', 'feelings'), given, [], given)).toMatchObject({ state: 'empty' });
  });

  it('leads to the row in which the stage was chosen, else to the first, else to where one is added', () => {
    const doing = node('doing', 'changes.stage');
    const changes = [{ stage: 'ready' }, { stage: 'doing' }];
    expect(stage(doing, { changes })).toMatchObject({ path: 'changes.1.stage', state: 'chosen' });
    expect(stage(doing, { changes: changes.slice(0, 1) })).toMatchObject({
      path: 'changes.0.stage',
      state: 'notChosen',
    });
    expect(stage(doing, {})).toMatchObject({ path: 'changes', state: 'notChosen' });
  });

  it('leads nowhere without a question, or to one that is not asked', () => {
    expect(stage(node('n'), {})).not.toHaveProperty('path');
    expect(stage(node('f', 'feelings'), { feelings: 'Cold' }, ['feelings'])).not.toHaveProperty('path');
  });
});

const edition = loadEdition('standard');
const ways = loadTemplates()
  .map((template) => applyEdition(template, edition))
  .flatMap((template) =>
    (template.diagrams ?? [])
      .filter(isWayThrough)
      .map((one) => [`${template.id} ${one.id}`, template, one] as const),
  );

describe.each(ways)('%s', (_, template, one) => {
  const logic = compileTemplateLogic(template);
  const at = (answers: Answers) =>
    stagesOf(one, {
      schema: template.schema,
      answers,
      start: {},
      isVisible: (path) => logic.isVisible(path, answers),
    });

  it('leads to a question from every stage that has one', () => {
    for (const each of at(template.examples.worked.data)) {
      expect(each.path !== undefined, each.words).toBe(each.question !== undefined);
    }
  });

  it('holds nothing in an empty form, and something in the worked example', () => {
    expect(at({}).filter(({ state }) => isHeld(state))).toEqual([]);
    expect(at(template.examples.worked.data).some(({ state }) => isHeld(state))).toBe(true);
  });
});
