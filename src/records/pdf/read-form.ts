import { fail, ok, type Result } from '../../lib/result.ts';
import { formMarkShape, type FormMark } from '../../schemas/form-mark.ts';
import { RECORD_FORMAT, RECORD_FORMAT_VERSION, type SavedRecord } from '../../schemas/record.ts';
import { formAnswers } from '../form/form-answers.ts';
import { FORM_FORMAT_VERSION } from '../form/form-mark.ts';
import { limits } from '../limits.ts';
import type { RecordFailure } from '../record-failure.ts';
import { scanJson } from '../scan-json.ts';
import type { PdfFile } from './pdf-file.ts';
import { textOf } from './pdf-value.ts';
import { readFormFields } from './read-form-fields.ts';

/**
 * Makes a record of a form that was filled in with another program. It is a draft, and goes the way of any saved file
 * from here on: what it holds is checked, fitted to the template and shown.
 * @param mark the bytes of the mark that the file carries
 */
export async function readForm(file: PdfFile, mark: Uint8Array): Promise<Result<Uint8Array, RecordFailure>> {
  const read = readMark(mark);
  if (!read.ok) return read;
  const { template, edition, kinds } = read.value;
  const fields = await readFormFields(file);
  if (fields.length === 0) return fail({ kind: 'no-fields' });
  const record: SavedRecord = {
    format: RECORD_FORMAT,
    formatVersion: RECORD_FORMAT_VERSION,
    template,
    edition,
    status: 'draft',
    savedAt: (await savedAt(file)) ?? `${edition.effectiveFrom}T00:00:00Z`,
    answers: formAnswers(fields, kinds),
  };
  return ok(new TextEncoder().encode(JSON.stringify(record)));
}

function readMark(bytes: Uint8Array): Result<FormMark, RecordFailure> {
  const text = new TextDecoder().decode(bytes);
  if (text.length > limits.text) return fail({ kind: 'too-large' });
  const scanned = scanJson(text);
  if (!scanned.ok) return scanned;
  try {
    const value = JSON.parse(text) as { formatVersion?: unknown };
    if (typeof value.formatVersion === 'number' && value.formatVersion > FORM_FORMAT_VERSION)
      return fail({
        kind: 'newer-version',
        of: 'file',
        version: value.formatVersion,
        known: FORM_FORMAT_VERSION,
      });
    return ok(formMarkShape.parse(value));
  } catch {
    return fail({ kind: 'damaged', where: 'form mark' });
  }
}

/** When the file was last changed, as far as the program that filled it in says so: `D:20261127213000+01'00'`. */
async function savedAt(file: PdfFile): Promise<string | undefined> {
  const information = await file.dictionary(file.trailer.get('Info'));
  const text = textOf((await file.resolve(information.get('ModDate'))).value) ?? '';
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, sign = '+', hours = '00', minutes = '00'] = parts;
  const time = new Date(
    `${year!}-${month!}-${day!}T${hour!}:${minute!}:${second!}${sign}${hours}:${minutes}`,
  );
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.\d+Z$/, 'Z');
}
