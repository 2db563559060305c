/** What a content rule found: which file, which place in it, what is wrong and how to mend it. */
export interface Problem {
  /** Path from the root of the project, or an address of the built site. */
  file: string;
  /** A key, a heading or a line. */
  where?: string;
  message: string;
}

/** One line for the terminal. */
export const formatProblem = ({ file, where, message }: Problem) =>
  `${file}${where ? `, ${where}` : ''}: ${message}`;
