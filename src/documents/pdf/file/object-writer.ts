/** The sink: what the rest of this folder knows of the program that writes the file. */

/** Writes indirect objects. Every string is a string of bytes: characters up to U+00FF. */
export interface ObjectWriter {
  /** A number for an object that is written later. */
  reserve(): number;
  /** Writes an object under a reserved number. */
  write(id: number, body: string): void;
  /**
   * Writes a stream.
   * @param entries what the dictionary holds beside length and filter, for example `/Type /Metadata`
   */
  writeStream(id: number, entries: string, data: string, options?: { compress?: boolean }): void;
}

export interface PageContent {
  width: number;
  height: number;
  content: string;
}

/** A whole file, in parts. */
export interface FileParts {
  pages: readonly PageContent[];
  /** Writes each font and gives back its object; the resource names are those of the pages. */
  fonts: readonly { resource: string; write: (writer: ObjectWriter) => number }[];
  /** Pictures that pages show by these names. */
  pictures?: readonly { resource: string; write: (writer: ObjectWriter, id: number) => void }[];
  /** For each page the numbers of the annotations that stand on it, counted through the document from 0. */
  annotations?: readonly (readonly number[])[];
  /**
   * Writes all other objects and gives back the entries of the catalogue. Gets the objects of the pages, and those
   * that are kept for the annotations, which it has to write.
   */
  writeRest: (writer: ObjectWriter, pageIds: readonly number[], annotationIds: readonly number[]) => string;
  /** The document information dictionary. */
  info: string;
  /** 32 hexadecimal figures. */
  fileId: string;
}
