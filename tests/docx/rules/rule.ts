/** What a rule is, and the tools with which the defective files are made that prove it awake. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentModel } from '../../../src/documents/model.ts';
import type { DocxFile } from '../reader/read-docx.ts';

export interface Expected {
  model: DocumentModel;
  /** Names that may stand in the text, but in nothing that is seen from outside. */
  people: readonly string[];
}

export interface Rule {
  name: string;
  /** What is wrong, in words; empty if nothing is. */
  check(file: DocxFile, expected: Expected): string[];
  /** A good file made bad in the very way that the rule is there for. */
  defects: Record<string, (good: Uint8Array) => Uint8Array>;
}

export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const NUMBERING = 'word/numbering.xml';
export const TYPES = '[Content_Types].xml';
export const LINKS = 'word/_rels/document.xml.rels';
export const CORE = 'docProps/core.xml';

/** Writes the parts of a file again after a change. */
export const badParts =
  (change: (parts: Record<string, Uint8Array>) => void) =>
  (good: Uint8Array): Uint8Array => {
    const parts = unzipSync(good);
    change(parts);
    return zipSync(parts, { level: 1 });
  };

/** A maker of a file with one part changed; it throws if the part is as it was, for such a defect proves nothing. */
export const bad = (part: string, change: (xml: string) => string) =>
  badParts((parts) => {
    const before = strFromU8(parts[part]!);
    const after = change(before);
    if (after === before) throw new Error(`The defect changes nothing: ${part} is as it was.`);
    parts[part] = strToU8(after);
  });

/** A maker of a file where the first match is replaced, as by `String.replace`. */
export const swapped = (part: string, pattern: RegExp | string, replacement: string) =>
  bad(part, (xml) => xml.replace(pattern, replacement));
