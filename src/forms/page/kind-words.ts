/** What the finishing page of each kind of tool is called: a finder answers, a list is a list, a record is checked. */
import type { ResolvedTemplate } from '../../schemas/template.ts';

export interface KindWords {
  /** The button that leads to the finishing page, and its heading. */
  finish: string;
  /** The heading of the questions when they are all on one page. */
  questions: string;
  /** The heading above the document. */
  document: string;
  /** What is said on the finishing page when nothing is wrong. */
  done: string;
}

const words: Record<ResolvedTemplate['kind'], KindWords> = {
  record: {
    finish: 'Check your answers',
    questions: 'Your answers',
    document: 'What the document says',
    done: 'Nothing is missing.',
  },
  finder: {
    finish: 'Save or print your answer',
    questions: 'Find your answer',
    document: 'Your answer',
    done: 'You can save or print this, or leave it. Nothing is kept on this site.',
  },
  checklist: {
    finish: 'Save or print the checklist',
    questions: 'The checklist',
    document: 'The checklist',
    done: 'You do not have to fill in everything.',
  },
  list: {
    finish: 'Save or print the list',
    questions: 'The list',
    document: 'The list',
    done: 'You do not have to fill in everything.',
  },
};

export const wordsOf = (template: Pick<ResolvedTemplate, 'kind'>): KindWords => words[template.kind];
