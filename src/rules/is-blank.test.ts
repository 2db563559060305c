import { describe, expect, it } from 'vitest';
import { isBlank, isEmpty } from './is-blank.ts';

describe('isBlank', () => {
  it.each([undefined, null, '', '  \n', [], [{}], [{ what: ' ' }], {}, { name: '' }, { role: 'Nurse' }, NaN])(
    'is blank: %o',
    (value) => expect(isBlank(value)).toBe(true),
  );
  it.each(['x', 0, false, ['a'], [{ what: 'x' }], { name: 'A' }, { lengthRight: 'no' }])(
    'is filled: %o',
    (value) => expect(isBlank(value)).toBe(false),
  );
  it('counts a signature by name, mark or line for ink', () => {
    const signature = { type: 'signature' } as const;
    expect(isBlank({ capacity: 'Supervisor', method: 'typed', signedOn: '2025-01-01' }, signature)).toBe(
      true,
    );
    expect(isBlank({ capacity: 'Supervisor' }, signature)).toBe(true);
    expect(isBlank({ name: 'A' }, signature)).toBe(false);
    expect(isBlank({ method: 'drawn', mark: 'M0 0L1 1' }, signature)).toBe(false);
    expect(isBlank({ method: 'wetInk' }, signature)).toBe(false);
  });
});

describe('isEmpty', () => {
  it('unlike isBlank, sees what was typed beside an empty name', () => {
    expect(isEmpty({ name: '', role: 'Nurse' })).toBe(false);
    expect(isEmpty({ name: ' ', rows: [{}, []] })).toBe(true);
    expect(isEmpty(0)).toBe(false);
  });
});
