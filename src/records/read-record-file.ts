import { fail } from '../lib/result.ts';
import { limits } from './limits.ts';
import { parseRecord, type FindTemplate, type ParseResult } from './parse-record.ts';
import { indexOfWord } from './pdf/pdf-file.ts';
import { readAttachment } from './pdf/read-attachment.ts';

/**
 * Reads a file that a person chose: a saved `.json`, or a PDF that carries its record. What the bytes are decides,
 * not the name; the name only says what a file that cannot be read was meant to be.
 */
export async function readRecordFile(
  bytes: Uint8Array,
  fileName: string,
  findTemplate: FindTemplate,
): Promise<ParseResult> {
  if (bytes.length === 0) return fail({ kind: 'not-ours', found: 'empty' });
  if (bytes.length > limits.file) return fail({ kind: 'too-large' });
  // Programs may put a few bytes before the header; readers allow 1,024.
  if (indexOfWord(bytes.subarray(0, 1024), '%PDF-', 0) >= 0) {
    const attachment = await readAttachment(bytes);
    return attachment.ok ? parseBytes(attachment.value, 'attachment', findTemplate) : attachment;
  }
  return parseBytes(bytes, fileName, findTemplate);
}

function parseBytes(bytes: Uint8Array, name: string, findTemplate: FindTemplate): ParseResult {
  if (bytes.length > limits.text) return fail({ kind: 'too-large' });
  if (isUtf16(bytes)) return fail({ kind: 'wrong-encoding' });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (name === 'attachment') return fail({ kind: 'damaged', where: 'attachment' });
    return fail(
      /\.pdf$/i.test(name) ? { kind: 'damaged', where: 'pdf header' } : { kind: 'not-ours', found: 'binary' },
    );
  }
  return parseRecord(text, findTemplate);
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: JSON begins with an ASCII character, so one byte of the first pair is zero.
  return (first === 0 && second !== 0) || (first !== 0 && second === 0);
}
