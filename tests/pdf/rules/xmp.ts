/** The packet of metadata itself: well formed, in UTF-8, with no property that PDF/A does not know. */
import type { PdfFile } from '../reader/read-pdf.ts';
import { bad, type Changer, type Rule } from './rule.ts';

/** Namespaces that may occur, and the properties that documents use of them (ISO 16684-1; ISO 19005-3, 6.6). */
const KNOWN: Record<string, { uri: string; properties?: readonly string[] }> = {
  x: { uri: 'adobe:ns:meta/' },
  rdf: { uri: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
  dc: { uri: 'http://purl.org/dc/elements/1.1/', properties: ['format', 'title', 'language'] },
  pdf: { uri: 'http://ns.adobe.com/pdf/1.3/', properties: ['Producer'] },
  xmp: {
    uri: 'http://ns.adobe.com/xap/1.0/',
    properties: ['CreatorTool', 'CreateDate', 'ModifyDate', 'MetadataDate'],
  },
  pdfaid: { uri: 'http://www.aiim.org/pdfa/ns/id/', properties: ['part', 'conformance'] },
  pdfuaid: { uri: 'http://www.aiim.org/pdfua/ns/id/', properties: ['part'] },
  pdfaExtension: { uri: 'http://www.aiim.org/pdfa/ns/extension/', properties: ['schemas'] },
  pdfaSchema: {
    uri: 'http://www.aiim.org/pdfa/ns/schema#',
    properties: ['schema', 'namespaceURI', 'prefix', 'property'],
  },
  pdfaProperty: {
    uri: 'http://www.aiim.org/pdfa/ns/property#',
    properties: ['name', 'valueType', 'category', 'description'],
  },
};
const OPENING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n';
const CLOSING = '\n<?xpacket end="w"?>';

function elementProblems(packet: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const [, isEnd, name, attributes, isEmpty] of packet.matchAll(
    /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (isEnd) {
      if (open.pop() !== name) problems.push(`</${name}> closes another element`);
      continue;
    }
    if (!isEmpty) open.push(name!);
    const [prefix, local] = name!.split(':') as [string, string];
    const known = KNOWN[prefix];
    if (!known || (known.properties && !known.properties.includes(local)))
      problems.push(`<${name}> is not a property that PDF/A knows`);
    for (const [, declared, uri] of attributes!.matchAll(/xmlns:(\w+)="([^"]*)"/g))
      if (KNOWN[declared!]?.uri !== uri) problems.push(`${declared} stands for ${uri}`);
    if (prefix in KNOWN && !packet.includes(`xmlns:${prefix}="`))
      problems.push(`${prefix} stands for nothing`);
  }
  if (open.length > 0) problems.push(`<${open.at(-1)}> is not closed`);
  const rest = packet.replace(/<[^<>]*>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(rest)) problems.push('the packet is not well formed');
  return problems;
}

/** The schema of pdfuaid is described as PDF/A asks: every part of the description, in its order. */
const DESCRIPTION = new RegExp(
  '<pdfaSchema:schema>[^<]+</pdfaSchema:schema>\\s*' +
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\\s*' +
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\\s*' +
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\\s*' +
    '<pdfaProperty:name>part</pdfaProperty:name>\\s*' +
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\\s*' +
    '<pdfaProperty:category>internal</pdfaProperty:category>\\s*' +
    '<pdfaProperty:description>[^<]+</pdfaProperty:description>',
);

const change = (edit: (data: string) => string) =>
  bad(({ catalogue, stream }: Changer) => stream(catalogue['/Metadata'], edit));

export const xmp: Rule = {
  name: 'XMP packet',
  source: 'ISO 19005-3, 6.6.2; ISO 14289-1, 5',
  check(file: PdfFile) {
    const bytes = file.stream(file.catalogue['/Metadata']);
    if (!bytes) return ['there is no packet'];
    const problems: string[] = [];
    const packet = bytes.toString('utf8');
    if (!Buffer.from(packet, 'utf8').equals(bytes)) problems.push('the packet is not UTF-8');
    if (!packet.startsWith(OPENING)) problems.push('the packet does not begin as it should');
    if (!packet.endsWith(CLOSING)) problems.push('the packet does not end as it should');
    const entry = file.dictionary(file.catalogue['/Metadata']);
    if (entry['/Type'] !== '/Metadata' || entry['/Subtype'] !== '/XML')
      problems.push('the stream does not say that it is metadata');
    if (!DESCRIPTION.test(packet)) problems.push('pdfuaid is not described in full');
    return [...problems, ...elementProblems(packet.slice(OPENING.length, -CLOSING.length))];
  },
  defects: {
    'an encoding': change((data) => data.replace(' id="W5M0', ' encoding="UTF-8" id="W5M0')),
    'no end': change((data) => data.replace('<?xpacket end="w"?>', '')),
    'not UTF-8': change((data) => data.replace('<pdf:Producer>', '<pdf:Producer>\u00ff')),
    'a property of its own': change((data) =>
      data.replace('<pdf:Producer>', '<pdf:Unknown>x</pdf:Unknown>\n<pdf:Producer>'),
    ),
    'another namespace': change((data) =>
      data.replace('aiim.org/pdfua/ns/id/"', 'aiim.org/pdfua/ns/other/"'),
    ),
    'an element that is not closed': change((data) => data.replace('</dc:title>', '')),
    'a bare ampersand': change((data) => data.replace('<dc:format>', '<dc:format>& ')),
    'a category left out': change((data) => data.replace(/<pdfaProperty:category>.*\n/, '')),
    'no type': bad(({ catalogue, file }) => delete file.dictionary(catalogue['/Metadata'])['/Subtype']),
  },
};
