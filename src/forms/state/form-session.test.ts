import { describe, expect, it } from 'vitest';
import { applyEdition } from '../../editions/apply-edition.ts';
import { loadEdition } from '../../editions/load-edition.ts';
import { createRecord } from '../../records/create-record.ts';
import { getTemplate } from '../../schemas/load-templates.ts';
import { createFormSession } from './form-session.ts';

const template = applyEdition(getTemplate('session-record'), loadEdition('standard'));
const clock = { today: '2026-11-21', now: '2026-11-21T09:00' };
const worked = createRecord({
  template,
  answers: template.examples.worked.data,
  status: 'draft',
  savedAt: '2026-11-21T09:00:00Z',
  passedWarnings: [{ rule: 'nextWithinThreeMonths', reason: 'Leave' }],
});
const begun = () => {
  const session = createFormSession(template, { colour: '#1d5c7a' });
  session.begin(clock);
  return session;
};

describe('createFormSession', () => {
  it('starts with today only when it begins on a device, and that is nothing unsaved', () => {
    const session = createFormSession(template, { colour: '#1d5c7a' });
    expect(session.answers.get()['supervisionDate']).toBeUndefined();
    session.begin(clock);
    expect(session.answers.get()['supervisionDate']).toBe('2026-11-21');
    expect(session.isUnsaved.get()).toBe(false);
  });

  it('does not put today into a record that was opened', () => {
    const session = createFormSession(template, { colour: '#1d5c7a' }, worked);
    session.begin(clock);
    expect(session.answers.get()).toEqual(worked.answers);
  });

  it('commits at once, works out what follows and knows that it is unsaved', () => {
    const session = begun();
    session.commit('families', [{ familyName: 'Elm', children: [{ childName: 'A' }] }]);
    session.commit('families.0.children.0.dateOfBirth', '2020-11-01');
    expect(session.answers.get()).toMatchObject({
      families: [{ familyName: 'Elm', children: [{ childName: 'A', age: '6 years' }] }],
    });
    expect(session.isUnsaved.get()).toBe(true);
    session.markSaved();
    expect(session.isUnsaved.get()).toBe(false);
  });

  it('replaces everything with an opened record, and brings back what was there before', () => {
    const session = begun();
    session.commit('followUpNotes', 'Typed before');
    const before = session.answers.get();
    session.findings.set([
      { severity: 'error', path: 'supervisee.name', message: 'Enter', section: 'session' },
    ]);
    session.openRows.set(new Set(['families.0']));
    session.replace(worked);
    expect(session.answers.get()).toEqual(worked.answers);
    expect(session.passedWarnings.get()).toEqual(worked.passedWarnings);
    expect(session.findings.get()).toBeUndefined();
    expect(session.openRows.get().size).toBe(0);
    expect(session.isUnsaved.get()).toBe(false);
    session.undoReplace();
    expect(session.answers.get()).toEqual(before);
    expect(session.passedWarnings.get()).toEqual([]);
    expect(session.isUnsaved.get()).toBe(true);
    session.undoReplace();
    expect(session.answers.get()).toEqual(before);
  });

  it('takes in what is still in a box before it is replaced', () => {
    const session = begun();
    let isPending = true;
    session.boxes.add({
      isPending: () => isPending,
      handOver() {
        isPending = false;
        session.commit('followUpNotes', 'Still in the box');
      },
    });
    session.replace(worked);
    session.undoReplace();
    expect(session.answers.get()['followUpNotes']).toBe('Still in the box');
  });
});
