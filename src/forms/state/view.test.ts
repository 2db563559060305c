import { describe, expect, it } from 'vitest';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { hashOf, openingView, viewOf, type View } from './view.ts';

const sections = [{ id: 'session', title: 'Session', questions: ['a'] }];
const long: Pick<ResolvedTemplate, 'opens' | 'sections'> = { opens: 'task-list', sections };
const short: Pick<ResolvedTemplate, 'opens' | 'sections'> = { opens: 'one-page', sections };

describe('views in the address', () => {
  it('come back from their hash', () => {
    const views: View[] = [
      { kind: 'tasks' },
      { kind: 'all' },
      { kind: 'check' },
      { kind: 'section', section: 'session' },
    ];
    for (const template of [long, short]) {
      for (const view of views) expect(viewOf(hashOf(view, template), template)).toEqual(view);
    }
  });

  it('open as usual without a hash or with an unknown one', () => {
    expect(openingView(long)).toEqual({ kind: 'tasks' });
    expect(viewOf('#main', short)).toEqual({ kind: 'all' });
    expect(viewOf('#section-nowhere', long)).toEqual({ kind: 'tasks' });
    expect(hashOf({ kind: 'all' }, short)).toBe('');
  });
});
