/** A document of about as many pages as wanted, in the blocks that a real record has. */
import type { Block, DocumentModel } from '../../src/documents/model.ts';
import { benchNames } from './names.ts';

const sentence =
  'The family was visited as planned; both parents spoke openly about the past weeks, and the older child showed her drawings. ';

/** About half a page of A4. */
function makeSection(index: number): Block[] {
  return [
    { kind: 'heading', level: 2, text: `Family ${index}` },
    {
      kind: 'keyValueList',
      layout: 'columns',
      items: [
        { label: 'Reference', value: `2025-${String(index).padStart(4, '0')}` },
        { label: 'Last discussed', value: '11 September 2025' },
        { label: 'Rating', value: 'Amber', tag: { tone: 'amber', letter: 'A' } },
      ],
    },
    { kind: 'paragraph', text: sentence.repeat(4) },
    {
      kind: 'table',
      caption: `Actions for family ${index}`,
      columns: [
        { label: 'What', width: 90 },
        { label: 'Who', width: 45 },
        { label: 'By when', width: 45 },
      ],
      hasRowHeads: true,
      rows: [1, 2, 3].map((row) => ({
        cells: [
          { text: `Action ${row}: ${sentence.slice(0, 70)}` },
          { text: 'Siân Łukasz' },
          { text: '2 October 2025' },
        ],
      })),
    },
  ];
}

/**
 * @param sections each takes about half a page
 * @param hasNames whether names in ten scripts stand on the first page
 */
export function generateModel(sections: number, hasNames = false): DocumentModel {
  return {
    title: 'Supervision record',
    language: 'en-GB',
    orientation: 'portrait',
    status: 'complete',
    missing: [],
    warnings: [],
    template: { id: 'bench', version: 1, source: 'Designed for measuring' },
    edition: { id: 'standard', title: 'Handbook', agency: 'Handbook', effectiveFrom: '2026-11-21' },
    marking: 'Confidential when completed',
    filing: { keptWhere: 'Nowhere', retention: 'None' },
    brand: { colour: '#1d4f5f' },
    blocks: [
      { kind: 'heading', level: 1, text: 'Supervision record' },
      ...(hasNames ? benchNames.map((name) => ({ kind: 'paragraph' as const, text: name })) : []),
      ...Array.from({ length: sections }, (_, index) => makeSection(index + 1)).flat(),
    ],
  };
}
