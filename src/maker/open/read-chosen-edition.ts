/** Reads a file that a person chose as an edition: `edition.yaml`, or the ZIP that this page gave. */
import type { OpenFailure } from '../../editions/open-edition-file.ts';
import { findLogoProblems } from '../../editions/find-logo-problems.ts';
import type { EditionFiles } from '../../editions/starting-edition.ts';
import type { OpenedEdition } from '../../editions/write-edition.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import { loadEditionTools } from '../edition-tools.ts';

export type ChosenFailure =
  | OpenFailure
  | { kind: 'too-large' }
  | { kind: 'no-edition-inside' }
  | { kind: 'damaged' }
  | { kind: 'not-utf-8' }
  | { kind: 'other-file'; what: string };

export interface ChosenEdition extends OpenedEdition {
  /** A logo that the file names and that is not here; absent if there is none. */
  missingLogo?: string;
}

const MOST_BYTES = 2_000_000;

/** Files that people choose by mistake, by their first bytes. */
const others: [start: RegExp, what: string][] = [
  [/^%PDF/, 'a PDF'],
  [/^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^RIFF/, 'a picture'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg/i, 'a drawing'],
  [/^\s*<!doctype html|^\s*<html/i, 'a web page'],
];

/** The first bytes as characters, one for each byte. */
const startOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.slice(0, 400));

const readText = async (
  file: File,
): Promise<Result<{ text: string; logo?: string | undefined }, ChosenFailure>> => {
  if (file.size > MOST_BYTES) return fail({ kind: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = startOf(bytes);
  if (start.startsWith('PK')) {
    const { unzipEdition } = await import('../result/edition-zip.ts');
    try {
      const inside = unzipEdition(bytes);
      return inside ? ok({ text: inside.yaml, logo: inside.logo }) : fail({ kind: 'no-edition-inside' });
    } catch {
      return fail({ kind: 'damaged' });
    }
  }
  const other = others.find(([pattern]) => pattern.test(start));
  if (other) return fail({ kind: 'other-file', what: other[1] });
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch {
    // Read all the same, its accents would be lost without a word.
    return fail({ kind: 'not-utf-8' });
  }
};

const namedLogo = (text: string): string | undefined => /^\s+logo:\s*['"]?([^'"\s#]+)/m.exec(text)?.[1];

/** @throws {Error} if a part of the page could not be loaded */
export const readChosenEdition = async (
  file: File,
  known: EditionFiles,
): Promise<Result<ChosenEdition, ChosenFailure>> => {
  const read = await readText(file);
  if (!read.ok) return read;
  const { text, logo } = read.value;
  const { openEditionFile } = await loadEditionTools();
  const opened = openEditionFile(text, known);
  if (!opened.ok) return opened;
  const isGood = logo !== undefined && findLogoProblems(logo, 'logo', '').length === 0;
  const named = namedLogo(text);
  return ok({
    answers: isGood ? { ...opened.value, logo } : opened.value,
    text,
    ...(named !== undefined && !isGood ? { missingLogo: named } : {}),
  });
};
