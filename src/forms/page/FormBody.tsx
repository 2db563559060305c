/** What the form shows of its questions: the list of sections, one section, or everything on one page. */
import type { ReactElement } from 'react';
import { useSession, useValue } from '../state/session-hooks.ts';
import { AllSections } from './AllSections.tsx';
import { OneSection } from './OneSection.tsx';
import { TaskList } from './TaskList.tsx';

/** The questions of the form, by id, in the order of the template. */
export type Questions = ReadonlyMap<string, ReactElement>;

export function FormBody({ questions }: { questions: Questions }) {
  const view = useValue(useSession().view);
  switch (view.kind) {
    case 'tasks':
      return <TaskList />;
    case 'section':
      return <OneSection sectionId={view.section} questions={questions} />;
    case 'all':
      return <AllSections questions={questions} />;
    case 'check':
      return null;
  }
}
