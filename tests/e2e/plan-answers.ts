/**
 * What has to be done at which control of the form to give certain answers. Control ids follow the paths of answers
 * (`q-families-0-rag`); this is the only place in the browser tests that knows how each kind of question is drawn.
 */
import type { Answers, ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';

export type Action =
  | { kind: 'text'; text: string }
  /** Place of the option among the radios of the group, or of the select's options. */
  | { kind: 'radio'; index: number }
  | { kind: 'select'; index: number }
  | { kind: 'tick' }
  /** A button that opens a box and moves the focus there. */
  | { kind: 'press'; leadsTo: string }
  | { kind: 'rows'; count: number };

export interface Plan {
  /** By id of the control, or by name of the radio group. */
  actions: Map<string, Action>;
}

type Add = (id: string, action: Action) => void;

function planDate(add: Add, id: string, value: string) {
  const [year = '', month = '', day = ''] = value.split('-');
  add(id, { kind: 'text', text: day });
  add(`${id}-month`, { kind: 'text', text: month });
  add(`${id}-year`, { kind: 'text', text: year });
}

function planSignature(add: Add, id: string, node: SchemaNode, value: Record<string, unknown>) {
  const methods = (node.properties?.['method']?.oneOf ?? []).filter(
    (option) => option.const !== 'wetInk' || node.question?.inkAllowed !== false,
  );
  add(`${id}-method`, {
    kind: 'radio',
    index: methods.findIndex((option) => option.const === value['method']),
  });
  for (const part of ['name', 'capacity'])
    add(`${id}-${part}`, { kind: 'text', text: String(value[part] ?? '') });
  if (typeof value['signedOn'] === 'string') planDate(add, `${id}-signedOn`, value['signedOn']);
}

const optionsOf = (node: SchemaNode | undefined) =>
  node?.oneOf?.map((option) => option.const) ?? node?.enum ?? [];

function planQuestion(add: Add, id: string, node: SchemaNode, value: unknown): void {
  const type = node.question?.type;
  if (value === undefined || node.readOnly || node.question?.readOnly) return;
  switch (type) {
    case 'date':
      return planDate(add, id, String(value));
    case 'dateTime': {
      const [date = '', time = ''] = String(value).split('T');
      planDate(add, id, date);
      return add(`${id}-time`, { kind: 'text', text: time });
    }
    case 'radio':
    case 'yesNo':
    case 'yesNoMaybe':
    case 'rag': {
      const options = node.type === 'boolean' ? [true, false] : optionsOf(node);
      return add(id, { kind: 'radio', index: options.indexOf(value as string) });
    }
    case 'select':
      return add(id, { kind: 'select', index: optionsOf(node).indexOf(value as string) });
    case 'checkboxes':
      for (const [index, option] of optionsOf(node.items ?? node).entries()) {
        if ((value as unknown[]).includes(option))
          add(index === 0 ? id : `${id}-${index + 1}`, { kind: 'tick' });
      }
      return;
    case 'signature':
      return planSignature(add, id, node, value as Record<string, unknown>);
    case 'statementList':
      for (const [statement, answer] of Object.entries(value as Answers)) {
        const index = optionsOf(node.properties?.[statement]).indexOf(answer as string);
        add(`${id}-${statement}`, { kind: 'radio', index });
      }
      return;
    case 'clauseList':
      for (const [clause, given] of Object.entries(value as Answers)) {
        const agreed = typeof given === 'boolean' ? given : (given as Answers)['agreed'];
        const note = typeof given === 'boolean' ? '' : String((given as Answers)['note'] ?? '');
        if (typeof agreed === 'boolean') add(`${id}-${clause}`, { kind: 'radio', index: agreed ? 0 : 1 });
        if (note === '') continue;
        add(`${id}-${clause}-add-note`, { kind: 'press', leadsTo: `${id}-${clause}-note` });
        add(`${id}-${clause}-note`, { kind: 'text', text: note });
      }
      return;
    case 'repeatingGroup':
    case 'table': {
      if (node.type === 'object') return planObject(add, id, node, value as Answers);
      const rows = value as Answers[];
      const prompt = Object.entries(node.items?.properties ?? {}).find(
        ([, part]) => part.question?.optionsFromPrompts,
      )?.[0];
      if (prompt !== undefined) return planPrompts(add, id, prompt, rows);
      add(`${id}-add`, { kind: 'rows', count: rows.length });
      rows.forEach((row, index) => planObject(add, `${id}-${index}`, node.items ?? {}, row));
      return;
    }
    default:
      if (node.type === 'object') return planObject(add, id, node, value as Answers);
      return add(id, { kind: 'text', text: String(value) });
  }
}

/** Questions picked from a list: the button of each, and the box that it opens. */
function planPrompts(add: Add, id: string, prompt: string, rows: Answers[]): void {
  for (const [index, row] of rows.entries()) {
    const [answer = '', text] = Object.entries(row).find(([key]) => key !== prompt) ?? [];
    const boxId = `${id}-${index}-${answer}`;
    add(`${id}-choose-${String(row[prompt])}`, { kind: 'press', leadsTo: boxId });
    add(boxId, { kind: 'text', text: String(text) });
  }
}

function planObject(add: Add, prefix: string, node: SchemaNode, answers: Answers): void {
  for (const [id, child] of Object.entries(node.properties ?? {})) {
    planQuestion(add, `${prefix}-${id}`, child, answers[id]);
  }
}

/** Everything that gives these answers; values that the form works out itself are left to it. */
export function planAnswers(template: ResolvedTemplate, answers: Answers): Plan {
  const actions = new Map<string, Action>();
  planObject((id, action) => actions.set(id, action), 'q', template.schema, answers);
  return { actions };
}
