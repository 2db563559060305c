import { fail, ok, type Result } from '../../lib/result.ts';
import type { RecordFailure } from '../record-failure.ts';
import { FORM_NAME } from '../form/form-mark.ts';
import { budgetsFor } from './budgets.ts';
import { InflatedTooLarge } from './inflate.ts';
import { openByCrossReference, openByScanning } from './open-pdf.ts';
import type { PdfFile } from './pdf-file.ts';
import { readForm } from './read-form.ts';
import { PdfReference, textOf, type PdfValue } from './pdf-value.ts';

/** The name under which a PDF of ours carries its record. Never change it: old files carry it. */
export const ATTACHMENT_NAME = 'supervision-record.json';

/**
 * Takes the record out of a PDF: the embedded file by its name, whatever program saved the PDF since (object streams,
 * linearized, rewritten, broken cross-reference). A form that was filled in elsewhere carries none: its fields become
 * one. Unpacking is bounded. Nothing is ever read from the visible text.
 */
export async function readAttachment(bytes: Uint8Array): Promise<Result<Uint8Array, RecordFailure>> {
  const budgets = budgetsFor(bytes);
  let isRead = false;
  for (const open of [openByCrossReference, openByScanning]) {
    try {
      const file = await open(bytes, budgets);
      if (file.trailer.has('Encrypt')) return fail({ kind: 'encrypted' });
      const content = await findAttachment(file, ATTACHMENT_NAME);
      if (content) return ok(content);
      const mark = await findAttachment(file, FORM_NAME);
      if (mark) return await readForm(file, mark);
      if (await isOurs(file)) return fail({ kind: 'final-copy' });
      isRead = true;
    } catch (error) {
      if (error instanceof InflatedTooLarge) return fail({ kind: 'too-large' });
      // The next way of opening may still find it.
    }
  }
  return fail(isRead ? { kind: 'not-ours', found: 'pdf' } : { kind: 'damaged', where: 'pdf' });
}

async function findAttachment(file: PdfFile, name: string): Promise<Uint8Array | undefined> {
  const catalogue = await file.dictionary(file.trailer.get('Root'));
  const names = await file.dictionary(catalogue.get('Names'));
  const inTree = await findInNameTree(file, names.get('EmbeddedFiles'), name, new Set());
  if (inTree) return inTree;
  const associated = (await file.resolve(catalogue.get('AF'))).value;
  for (const specification of Array.isArray(associated) ? associated : []) {
    const content = await contentOf(file, specification, name);
    if (content) return content;
  }
  return undefined;
}

/** Looks at each node once, so that a tree whose branches meet again comes to an end. */
async function findInNameTree(
  file: PdfFile,
  node: PdfValue | undefined,
  name: string,
  seen: Set<number>,
): Promise<Uint8Array | undefined> {
  if (node instanceof PdfReference) {
    if (seen.has(node.object)) return undefined;
    seen.add(node.object);
  }
  const tree = await file.dictionary(node);
  const names = (await file.resolve(tree.get('Names'))).value;
  for (let index = 1; Array.isArray(names) && index < names.length; index += 2) {
    const content = await contentOf(file, names[index], name);
    if (content) return content;
  }
  const kids = (await file.resolve(tree.get('Kids'))).value;
  for (const kid of Array.isArray(kids) ? kids : []) {
    const content = await findInNameTree(file, kid, name, seen);
    if (content) return content;
  }
  return undefined;
}

/** The embedded bytes, if the file specification has the name. */
async function contentOf(
  file: PdfFile,
  value: PdfValue | undefined,
  name: string,
): Promise<Uint8Array | undefined> {
  const specification = await file.dictionary(value);
  const names = [specification.get('UF'), specification.get('F')];
  const resolved = await Promise.all(names.map(async (each) => textOf((await file.resolve(each)).value)));
  if (!resolved.includes(name)) return undefined;
  const embedded = await file.dictionary(specification.get('EF'));
  return file.content(await file.resolve(embedded.get('F') ?? embedded.get('UF')));
}

/**
 * jsPDF writes no structure tree; the one in our files is our own. So a tagged file that names jsPDF as its producer is
 * ours, whatever edition it was made with. Programs that save a PDF again keep both.
 */
async function isOurs(file: PdfFile): Promise<boolean> {
  const information = await file.dictionary(file.trailer.get('Info'));
  const catalogue = await file.dictionary(file.trailer.get('Root'));
  const producer = textOf((await file.resolve(information.get('Producer'))).value);
  return producer?.startsWith('jsPDF') === true && catalogue.has('StructTreeRoot');
}
