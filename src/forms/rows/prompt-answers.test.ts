import { describe, expect, it } from 'vitest';
import type { ShownNode } from '../theme/form-schema.ts';
import { promptColumns, promptsLeft } from './prompt-answers.ts';

const group: ShownNode = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      which: {
        question: { type: 'select', optionsFromPrompts: 'notes' },
        options: [
          { const: 'a', title: 'What happened?' },
          { const: 'b', title: 'What then?' },
        ],
      },
      said: { question: { type: 'longText' } },
    },
  },
};

describe('answers to single prompts', () => {
  it('knows a group of prompts by its data', () => {
    expect(promptColumns(group)).toMatchObject({ prompt: 'which', answer: 'said' });
    expect(promptColumns({ type: 'array', items: { properties: { said: {} } } })).toBeUndefined();
  });

  it('offers the prompts that nobody has answered yet', () => {
    const columns = promptColumns(group)!;
    expect(promptsLeft(columns, [{ which: 'a' }, null]).map((option) => option.const)).toEqual(['b']);
  });
});
