import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/check-answers.ts';
import { documentStatus, openWarnings, standingWarnings } from './document-status.ts';

const error: Finding = { severity: 'error', path: 'a', message: 'Enter a', section: 's' };
const warning: Finding = { severity: 'warning', path: 'b', rule: 'late', message: 'Check b', section: 's' };

describe('documentStatus', () => {
  it('is complete without errors and with every warning passed', () => {
    expect(documentStatus([], [])).toBe('complete');
    expect(documentStatus([warning], [{ rule: 'late' }])).toBe('complete');
  });
  it('is a draft with an error or an open warning', () => {
    expect(documentStatus([error], [])).toBe('draft');
    expect(documentStatus([warning], [])).toBe('draft');
    expect(documentStatus([error, warning], [{ rule: 'late' }])).toBe('draft');
  });
});

describe('warnings', () => {
  it('are open until passed, and forgotten when they no longer apply', () => {
    expect(openWarnings([error, warning], [])).toEqual([warning]);
    expect(openWarnings([warning], [{ rule: 'late' }])).toEqual([]);
    expect(standingWarnings([], [{ rule: 'late', reason: 'Leave' }])).toEqual([]);
    expect(standingWarnings([warning], [{ rule: 'late', reason: 'Leave' }])).toHaveLength(1);
  });
});
