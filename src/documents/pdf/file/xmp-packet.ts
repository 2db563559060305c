/** XMP metadata. It says what PDF/UA and PDF/A ask for and the title; never a person's name. */

export interface MetadataFacts {
  title: string;
  language: string;
  /** The name of the site that made the file. */
  creator: string;
  producer: string;
  /** ISO 8601 in UTC, to the second. */
  createdAt: string;
  /** Part of PDF/A: 3 allows an attachment that is not PDF/A itself. None for a protected copy: PDF/A forbids passwords. */
  archivePart?: 2 | 3 | undefined;
}

const escape = (text: string) =>
  text
    // XML 1.0 has no way to hold control characters.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** PDF/A wants every namespace described that it does not know; pdfuaid is one of them. */
const UA_EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** The XMP packet as a string. */
export function xmpPacket(facts: MetadataFacts): string {
  const { createdAt, archivePart } = facts;
  const archive =
    archivePart === undefined
      ? ''
      : `<pdfaid:part>${archivePart}</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escape(facts.language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escape(facts.producer)}</pdf:Producer>
<xmp:CreatorTool>${escape(facts.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${createdAt}</xmp:CreateDate>
<xmp:ModifyDate>${createdAt}</xmp:ModifyDate>
<xmp:MetadataDate>${createdAt}</xmp:MetadataDate>
${archive}<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${archive && `${UA_EXTENSION}\n`}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
