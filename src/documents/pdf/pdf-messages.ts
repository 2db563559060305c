/** What page and worker say to each other. */
import type { DocumentModel } from '../model.ts';
import type { Unshowable } from './find-unshowable.ts';
import type { SheetOptions } from './layout/sheet.ts';
import type { Attachment } from './file/write-attachment.ts';

export type PdfRequest =
  | ({
      kind: 'make';
      model: DocumentModel;
      createdAt: string;
      attachment?: Attachment | undefined;
      password?: string | undefined;
    } & SheetOptions)
  | { kind: 'check'; model: DocumentModel }
  /** Load what a document of this model will need, so that it is there when it is asked for. */
  | { kind: 'warm'; model: DocumentModel };

export type PdfReply =
  /** The worker's code has come and it listens. */
  | { kind: 'ready' }
  | { kind: 'progress'; done: number }
  | { kind: 'made'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'checked'; unshowable: Unshowable[] }
  | { kind: 'warmed' }
  | { kind: 'failed'; failure: PdfFailure };

/** Why there is no file. `message` is for developers; the page words it for people by `kind`. */
export interface PdfFailure {
  /**
   * `offline`: code or fonts could not be fetched. `stopped`: the person stopped it. `broken`: a fault of ours.
   */
  kind: 'offline' | 'stopped' | 'broken';
  message: string;
}
