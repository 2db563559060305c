/** How far a section of the form is. */
export type SectionStatus = 'not-started' | 'in-progress' | 'completed' | 'problem';

export interface SectionFacts {
  /** Answers given, beyond what the form started with. */
  answered: number;
  /** Required questions without an answer. */
  missing: number;
  /** Errors that are on show. */
  problems: number;
  /** Whether the person has gone on from the section with "Continue". */
  isPassed: boolean;
}

/**
 * A section is completed when nothing that has to be answered is missing, and something was answered or the person
 * went on from it: a section with optional questions only may be left empty on purpose.
 */
export function sectionStatus({ answered, missing, problems, isPassed }: SectionFacts): SectionStatus {
  if (problems > 0) return 'problem';
  if (missing === 0 && (answered > 0 || isPassed)) return 'completed';
  return answered > 0 || isPassed ? 'in-progress' : 'not-started';
}

export const sectionStatusWords: Record<SectionStatus, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
  problem: 'There is a problem',
};
