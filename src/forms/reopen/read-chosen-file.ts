/** Reads a file that a person chose or dropped. Nothing on the page changes until it was read whole. */
import { published } from 'virtual:validators';
import { failureMessage, type FailureMessage } from '../../records/failure-message.ts';
import type { SetAside } from '../../records/fit-answers.ts';
import { limits } from '../../records/limits.ts';
import type { KnownTemplate } from '../../records/parse-record.ts';
import { readRecordFile } from '../../records/read-record-file.ts';
import type { SavedRecord } from '../../schemas/record.ts';

export type ChosenFile =
  | { kind: 'opened'; record: SavedRecord; setAside: SetAside[]; title: string }
  | { kind: 'refused'; message: FailureMessage };

/** @param known a template that is on the page: its schema is at hand, so answers are fitted to it at once */
export async function readChosenFile(
  file: File,
  known?: { id: string } & KnownTemplate,
): Promise<ChosenFile> {
  // Said before the file is read: a very large one would fill the memory of the device.
  if (file.size > limits.file) return { kind: 'refused', message: failureMessage({ kind: 'too-large' }) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return {
      kind: 'refused',
      message: {
        title: 'The file could not be read',
        text: 'It may have been moved or is open in another program. Close it there, then choose it again.',
      },
    };
  }
  const titles = new Map(published.map(({ id, title }) => [id, title]));
  const versions = new Map(published.map(({ id, version }) => [id, version]));
  const result = await readRecordFile(bytes, file.name, (id) => {
    if (known && id === known.id) return known;
    const version = versions.get(id);
    return version === undefined ? undefined : { version };
  });
  if (!result.ok) return { kind: 'refused', message: failureMessage(result.failure) };
  const { value: record, setAside } = result;
  return { kind: 'opened', record, setAside, title: titles.get(record.template.id) ?? record.template.id };
}
