import { describe, expect, it } from 'vitest';
import { countAnswered } from './count-answered.ts';

const section = { id: 's', title: 'S', questions: ['held', 'format', 'who', 'secret'] };
const schema = {
  type: 'object' as const,
  properties: { who: { type: 'object' as const, question: { type: 'person' as const } } },
};
const logic = { isVisible: (path: string) => path !== 'secret' };

describe('countAnswered', () => {
  it('leaves out what the form started with, what is blank and what is hidden', () => {
    const start = { held: '2026-11-21', format: 'oneToOne' };
    const count = (answers: Record<string, unknown>) => countAnswered(section, schema, logic, answers, start);
    expect(count(start)).toBe(0);
    expect(count({ ...start, format: 'group' })).toBe(1);
    expect(count({ ...start, who: { role: 'Nurse' } })).toBe(0);
    expect(count({ ...start, who: { name: 'A' }, secret: 'x' })).toBe(1);
  });
});
