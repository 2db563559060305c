/** What the page of a template says in the words of its kind. */
import type { TemplateKind } from '../../schemas/template.ts';

interface KindWords {
  /** One sentence that says what it is, where it is no record. */
  is?: string;
  /** The labels of who, when, where and how long. */
  who: string;
  when: string;
  where: string;
  long: string;
  /** What it is called in a sentence: "this form". */
  name: string;
}

export const kindWords: Readonly<Record<TemplateKind, KindWords>> = {
  record: {
    who: 'Who fills it in',
    when: 'When',
    where: 'Where it is kept',
    long: 'How long it is kept',
    name: 'form',
  },
  finder: {
    is: 'This is not a record. Answer a few questions and read the result. Nothing has to be kept.',
    who: 'Who it is for',
    when: 'When to use it',
    where: 'Where the result is kept',
    long: 'How long it is kept',
    name: 'finder',
  },
  checklist: {
    is: 'This is not a record of a session. Read it, and answer its questions where you are asked to check or confirm.',
    who: 'Who reads it',
    when: 'When',
    where: 'Where it is kept',
    long: 'How long it is kept',
    name: 'checklist',
  },
  list: {
    is: 'This is a list to keep up to date. It starts with what this edition holds. Fill the gaps, then save or print it.',
    who: 'Who keeps it',
    when: 'When it is checked',
    where: 'Where it is kept',
    long: 'How long it is kept',
    name: 'list',
  },
};

/** The usual length, in words: "2 sides of A4". */
export const sides = (count: number): string => `${count} ${count === 1 ? 'side' : 'sides'} of A4`;
