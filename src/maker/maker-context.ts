/** What the parts of the maker share beside the form's session. */
import { createContext, useContext } from 'react';
import type { EditionFiles } from '../editions/starting-edition.ts';
import type { Observable } from '../forms/state/observable.ts';
import type { OpenedEdition } from '../editions/write-edition.ts';
import type { TermName } from '../schemas/edition.ts';

export type Words = Record<TermName, { one: string; many: string }>;

/** How an edition that one can start from looks and speaks, for the preview. */
export interface StartLook {
  id: string;
  title: string;
  agency: string;
  marking: string;
  colour: string;
  linkColour: string;
  logo: string;
  logoAlt: string;
  terms: Words;
}

/** A piece of a chapter as it is written, with `{supervisor}` in it. */
export interface SampleChapter {
  title: string;
  brief: string[];
}

export interface MakerShared {
  starts: StartLook[];
  chapter: SampleChapter;
  /** Addresses of what is fetched when it is needed: the files of the editions, and a document as an example. */
  addresses: { files: string; document: string };
  /** The edition that was opened, if one was. */
  opened: Observable<OpenedEdition | undefined>;
}

const MakerContext = createContext<MakerShared | undefined>(undefined);
export const MakerProvider = MakerContext.Provider;

export function useMaker(): MakerShared {
  const shared = useContext(MakerContext);
  if (!shared) throw new Error('A part of the maker stands outside <MakerProvider>.');
  return shared;
}

let files: Promise<EditionFiles> | undefined;

/** The files of the editions; asked for once, and again after it failed. */
export const fetchEditionFiles = (address: string): Promise<EditionFiles> => {
  files ??= fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}.`);
      return answer.json() as Promise<EditionFiles>;
    })
    .catch((error: unknown) => {
      files = undefined;
      throw error;
    });
  return files;
};
