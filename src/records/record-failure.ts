/** Why a file could not be opened. Every kind has its own words in `failure-message.ts`. */
export type RecordFailure =
  | { kind: 'not-ours'; found: 'text' | 'json' | 'pdf' | 'empty' | 'binary' }
  /** `where` is for developers: a path or a phase, never something typed. */
  | { kind: 'damaged'; where: string }
  | { kind: 'too-large' }
  | { kind: 'too-deep' }
  | { kind: 'hostile' }
  | { kind: 'wrong-encoding' }
  | { kind: 'encrypted' }
  /** A PDF of ours that was made as a final copy and carries no data. */
  | { kind: 'final-copy' }
  /** A form of ours whose fields were taken out, with what was typed: printed to a PDF, or flattened. */
  | { kind: 'no-fields' }
  | { kind: 'newer-version'; of: 'file' | 'template'; templateId?: string; version: number; known: number }
  | { kind: 'unknown-template'; templateId: string; version: number };

export type RecordFailureKind = RecordFailure['kind'];
