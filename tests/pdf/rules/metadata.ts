import { textOf, type PdfFile } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

const packetOf = (file: PdfFile) => file.stream(file.catalogue['/Metadata'])?.toString('utf8') ?? '';

export const conformanceSaid: Rule = {
  name: 'pdfuaid and pdfaid in XMP',
  source: 'Matterhorn 06-002; ISO 14289-1, 5; ISO 19005-3, 6.6.4',
  check(file, { data }) {
    const packet = packetOf(file);
    const part = data === undefined ? '2' : '3';
    const problems = [];
    if (!packet.includes('<pdfuaid:part>1</pdfuaid:part>'))
      problems.push('the file does not say that it is PDF/UA-1');
    if (!packet.includes(`<pdfaid:part>${part}</pdfaid:part>`))
      problems.push(`the file does not say that it is PDF/A-${part}`);
    if (!packet.includes('<pdfaid:conformance>A</pdfaid:conformance>'))
      problems.push('the level of PDF/A is not A');
    if (!/<pdfaSchema:prefix>pdfuaid<\/pdfaSchema:prefix>/.test(packet))
      problems.push('pdfuaid is not described for PDF/A');
    if (file.dictionary(file.catalogue['/Metadata'])['/Filter'] !== undefined)
      problems.push('the metadata is compressed');
    return problems;
  },
  defects: {
    'no pdfuaid': bad(({ catalogue, stream }) =>
      stream(catalogue['/Metadata'], (data) => data.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
    ),
    'another part of PDF/A': bad(({ catalogue, stream }) =>
      stream(catalogue['/Metadata'], (data) => data.replace(/<pdfaid:part>./, '<pdfaid:part>1')),
    ),
    'pdfuaid not described': bad(({ catalogue, stream }) =>
      stream(catalogue['/Metadata'], (data) =>
        data.replace('<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>other'),
      ),
    ),
    'no metadata': bad(({ catalogue }) => delete catalogue['/Metadata']),
  },
};

/** `D:20250911093000Z` → `2025-09-11T09:30:00Z`. */
const isoOf = (date: string | undefined) =>
  date?.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z') ?? '';

export const metadataAgrees: Rule = {
  name: 'Info and XMP agree',
  source: 'ISO 19005-3, 6.6.3',
  check(file) {
    const packet = packetOf(file);
    const info = file.dictionary(file.trailer['/Info']);
    const pairs: [string, string, string][] = [
      ['CreationDate', 'xmp:CreateDate', isoOf(textOf(info['/CreationDate']))],
      ['ModDate', 'xmp:ModifyDate', isoOf(textOf(info['/ModDate']))],
      ['Producer', 'pdf:Producer', textOf(info['/Producer']) ?? ''],
      ['Creator', 'xmp:CreatorTool', textOf(info['/Creator']) ?? ''],
    ];
    const problems = pairs.flatMap(([key, element, value]) => {
      const said = new RegExp(`<${element}>([^<]*)<`).exec(packet)?.[1]?.replaceAll('&amp;', '&');
      return value !== '' && said === value ? [] : [`${key} is ${value}, ${element} is ${said}`];
    });
    if (file.list(file.trailer['/ID']).length !== 2) problems.push('the file has no ID');
    return problems;
  },
  defects: {
    'another date': bad(({ info }) => (info['/CreationDate'] = 'u:D:20240101000000Z')),
    'no producer in XMP': bad(({ catalogue, stream }) =>
      stream(catalogue['/Metadata'], (data) => data.replace(/<pdf:Producer>.*<\/pdf:Producer>/, '')),
    ),
  },
};

export const noPeople: Rule = {
  name: 'no person in the metadata',
  source: 'privacy: metadata is shown and indexed where the page is not',
  check(file, { people }) {
    const info = file.dictionary(file.trailer['/Info']);
    const problems = [];
    for (const key of Object.keys(info)) {
      if (!['/Title', '/Creator', '/Producer', '/CreationDate', '/ModDate'].includes(key))
        problems.push(`Info has ${key}`);
    }
    if (/<dc:creator>|<pdf:Keywords>|<dc:description>/.test(packetOf(file)))
      problems.push('XMP has an author or keywords');
    const said = [...Object.values(info).map((value) => textOf(value) ?? ''), packetOf(file)].join('\n');
    for (const person of people) if (said.includes(person)) problems.push(`the metadata names ${person}`);
    return problems;
  },
  defects: {
    'an author': bad(({ info }) => (info['/Author'] = 'u:Somebody')),
    'a creator in XMP': bad(({ catalogue, stream }) =>
      stream(catalogue['/Metadata'], (data) =>
        data.replace('<dc:format>', '<dc:creator>x</dc:creator><dc:format>'),
      ),
    ),
    'a name in the title': bad(({ info }) => (info['/Title'] = 'u:Record of Megan Price')),
  },
};
