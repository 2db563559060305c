import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What is read of a field of a specification. */
export interface SpecField {
  id: string;
  type: string;
  label?: string;
  content?: string;
  prompts?: (string | { text?: string; label?: string })[];
  options?: { value: unknown; label: string }[];
  statements?: { id: string; text: string }[];
  clauses?: { id: string; text: string }[];
  rows?: { id: string; label: string }[];
  fields?: SpecField[];
  columns?: SpecField[];
  required_error?: string;
  required?: boolean;
  origin?: string;
  hint?: string;
  min?: number;
  max?: number;
  max_length?: number;
  conditional?: { show_when?: string; require_when?: string; message?: string };
}

/** What is read of a specification. */
export interface Specification {
  id: string;
  sections: { id: string; fields: SpecField[] }[];
  validation?: {
    id: string;
    severity: string;
    fields: string[];
    for_each?: string;
    when?: string;
    must: string;
    message: string;
  }[];
  worked_example: { data: Record<string, unknown> };
  edge_example: { data: Record<string, unknown> };
}

/**
 * The specifications in a folder, by name. Files that begin with `_` are shared words and no template.
 * @throws {Error} if the folder is not there or holds none
 */
export function readSpecifications(folder: string): Specification[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.startsWith('_'));
  if (files.length === 0)
    throw new Error(`${folder}: there is no specification (*.yaml). Name their folder.`);
  // YAML 1.1, as the specifications were written: an unquoted date is a text in both, `yes` is quoted.
  return files.sort().map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Specification);
}
