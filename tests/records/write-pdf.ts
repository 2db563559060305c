import { deflateSync } from 'node:zlib';

/** What a hand-made PDF holds. */
export interface PdfParts {
  attachment?: { name: string; content: Uint8Array };
  producer?: string;
  /** Leaves the attachment out of the name tree, so that only /AF leads to it. */
  associatedOnly?: boolean;
  compressed?: boolean;
}

/** A small PDF 1.7 with a cross-reference table: one empty page, and an attachment if asked for. */
export function writePdf({
  attachment,
  producer = 'Some writer',
  associatedOnly = false,
  compressed = true,
}: PdfParts): Buffer {
  const data = attachment && (compressed ? deflateSync(attachment.content) : Buffer.from(attachment.content));
  const links = attachment
    ? `/AF [5 0 R] ${associatedOnly ? '' : `/Names << /EmbeddedFiles << /Names [(${attachment.name}) 5 0 R] >> >>`}`
    : '';
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${links} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Producer (${producer}) >>`,
  ];
  if (attachment && data) {
    const hex = Buffer.from(`\uFEFF${attachment.name}`, 'utf16le').swap16().toString('hex');
    objects.push(
      `<< /Type /Filespec /F (${attachment.name}) /UF <${hex}> /AFRelationship /Data /EF << /F 6 0 R /UF 6 0 R >> >>`,
      Buffer.concat([
        Buffer.from(
          `<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length ${data.length} ${compressed ? '/Filter /FlateDecode' : ''} >>\nstream\n`,
        ),
        data,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  return assemble(objects);
}

function assemble(objects: (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    offsets.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n'));
  });
  const start = length();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
