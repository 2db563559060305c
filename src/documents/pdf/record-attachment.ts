import { ATTACHMENT_NAME } from '../../records/pdf/read-attachment.ts';
import { serializeRecord } from '../../records/serialize-record.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { Attachment } from './file/write-attachment.ts';

/** The record as a PDF carries it. One place for page and command line, so that both make the same bytes. */
export const recordAttachment = (record: SavedRecord): Attachment => ({
  name: ATTACHMENT_NAME,
  mediaType: 'application/json',
  text: serializeRecord(record),
  description: 'The answers of this record, to open it in the form again',
});
