/** Embeds a file as an associated file (PDF/A-3): the data that the pages show. */
import type { ObjectWriter } from './object-writer.ts';
import { pdfDate, textString, utf8 } from './pdf-values.ts';

export interface Attachment {
  /** File name, for example `supervision-record.json`. */
  name: string;
  mediaType: string;
  text: string;
  description: string;
}

const pdfName = (text: string) =>
  text.replace(/[^A-Za-z0-9.-]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** @returns the entries of the catalogue */
export function writeAttachment(writer: ObjectWriter, attachment: Attachment, createdAt: string): string {
  const data = utf8(attachment.text);
  const streamId = writer.reserve();
  writer.writeStream(
    streamId,
    `/Type /EmbeddedFile /Subtype /${pdfName(attachment.mediaType)}` +
      ` /Params <</Size ${data.length} /ModDate (${pdfDate(createdAt)})>>`,
    data,
  );
  const specificationId = writer.reserve();
  const name = textString(attachment.name);
  writer.write(
    specificationId,
    `<</Type /Filespec /F ${name} /UF ${name} /Desc ${textString(attachment.description)} /AFRelationship /Data` +
      ` /EF <</F ${streamId} 0 R /UF ${streamId} 0 R>>>>`,
  );
  return `/AF [${specificationId} 0 R] /Names <</EmbeddedFiles <</Names [${name} ${specificationId} 0 R]>>>>`;
}
