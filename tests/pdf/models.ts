/** Hand-made document models: between them every kind of block, long and short, and awkward text. */
import type { Block, DocumentModel } from '../../src/documents/model.ts';

export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><title>Logo</title>
<g fill="#1d70b8"><circle cx="20" cy="20" r="18"/><path d="M45 8h70v6h-70zM45 20h50a4 4 0 0 1 0 12h-50z" fill="#0b0c0c"/></g></svg>`;

export const LONG =
  'The health visitor described the last three visits in detail and said what she saw, heard and felt. ' +
  'The child’s day was walked through hour by hour, and we asked what it is like to be this child at home today.';

/** Text that is easily lost: Welsh, Polish, Greek, Cyrillic, decomposed letters, joiners, other scripts. */
export const AWKWARD =
  'Siân Ŵyn-Łukasz Żółć Ελένη Ольга O\u2019Néill cafe\u0301 q\u0323\u0307 “quotes” — 50 % ½ £20 €5\u00a0kg co\u00adoperate ✓ ' +
  '\u0641\u0627\u0637\u0645\u0629 \u09a8\u09be\u09b8\u09b0\u09bf\u09a8 \u{1f600}\u{1f469}\u200d\u{1f467}';

/** A model with the given blocks; keys can be replaced. */
export function modelOf(blocks: Block[], more: Partial<DocumentModel> = {}): DocumentModel {
  return {
    title: 'Supervision recording template',
    language: 'en-GB',
    orientation: 'portrait',
    status: 'complete',
    missing: [],
    warnings: [],
    template: { id: 'session-record', version: 1, source: 'Transcribed from a strategy, Appendix III' },
    edition: {
      id: 'standard',
      title: 'Safeguarding Supervision Handbook',
      agency: 'Example Safeguarding Partnership',
      effectiveFrom: '2026-11-01',
    },
    marking: 'Confidential',
    filing: { keptWhere: 'The supervision file', retention: 'As the agency decides' },
    brand: { colour: '#1d70b8', logo: { svg: LOGO, alternative: 'Example Safeguarding Partnership' } },
    blocks: [{ kind: 'heading', level: 1, text: 'Supervision recording template' }, ...blocks],
    ...more,
  };
}

const actionRow = (number: number) => ({
  cells: [
    { text: `Action ${number}: ring the school and ask about attendance` },
    { text: 'Health visitor' },
    { text: '11 September 2025' },
    { text: 'In progress' },
  ],
  details:
    number % 2 === 0
      ? [{ label: 'Outcome for the child', value: `${LONG} Row ${number}.`, path: `actions.${number}` }]
      : [],
});

/** Every kind of block. */
export const EVERY_BLOCK: Block[] = [
  { kind: 'paragraph', text: 'Transcribed from a strategy, Appendix III', style: 'note' },
  { kind: 'paragraph', text: 'DRAFT. This record is not complete.', style: 'warning' },
  { kind: 'list', ordered: false, items: ['Date of supervision', 'Who was there'] },
  { kind: 'heading', level: 2, text: 'The session' },
  { kind: 'paragraph', text: 'What was talked about and who was there.', style: 'lead' },
  {
    kind: 'keyValueList',
    layout: 'columns',
    items: [
      { label: 'Date of supervision', value: '11 September 2025' },
      { label: 'Supervisee', value: 'Megan Price\nHealth visitor\nCommunity trust' },
      { label: 'Next session', value: '', missing: true },
      { label: 'How safe is the child', value: 'Amber: some concern', tag: { tone: 'amber', letter: 'A' } },
      { label: 'Green', value: 'Green: safe', tag: { tone: 'green', letter: 'G' } },
      { label: 'Red', value: 'Red: at risk now', tag: { tone: 'red', letter: 'R' } },
    ],
  },
  {
    kind: 'keyValueList',
    layout: 'stacked',
    items: [
      { label: 'What was talked about', value: `${LONG}\n${LONG}\n\n${LONG}` },
      { label: 'Names as they are written', value: AWKWARD },
      { label: 'An unbroken string', value: `https://example.org/${'abcdefghij'.repeat(30)}` },
    ],
  },
  { kind: 'paragraph', text: 'This sheet is filed on the record of the child.', style: 'sheet' },
  { kind: 'heading', level: 2, text: 'Actions', pageBreakBefore: true },
  { kind: 'heading', level: 3, text: 'Family 1: Family Elm' },
  {
    kind: 'table',
    caption: 'Agreed actions',
    showCaption: true,
    columns: [
      { label: 'What', width: 70 },
      { label: 'Who', width: 40 },
      { label: 'By when', width: 35 },
      { label: 'Status', width: 35 },
    ],
    hasRowHeads: true,
    rows: Array.from({ length: 14 }, (_, index) => actionRow(index + 1)),
  },
  { kind: 'heading', level: 3, text: 'The steps' },
  { kind: 'list', ordered: true, items: [LONG, 'A short step', 'Another\nwith two paragraphs'] },
  {
    kind: 'figure',
    alternative: 'A circle of four stages: experience, reflect, conclude, plan',
    width: 100,
    height: 40,
    paths: [
      { d: 'M 5 5 L 95 5 L 95 35 L 5 35 Z', stroke: '#1d70b8', fill: '#f3f2f1', strokeWidth: 1 },
      { d: 'M 20 20 C 30 0 60 0 80 20' },
    ],
  },
  { kind: 'heading', level: 3, text: 'Where to read more', anchor: 'more' },
  {
    kind: 'contents',
    entries: [
      { text: 'A part', entries: [{ text: 'Where to read more', anchor: 'more' }] },
      { text: `A long title: ${LONG}`, anchor: 'more' },
    ],
  },
  {
    kind: 'box',
    style: 'pointer',
    title: 'Pointer for practice',
    blocks: [
      {
        kind: 'paragraph',
        text: `Read the guide on the web, ${LONG} It is short.`,
        runs: [
          { text: 'Read ' },
          { text: 'the guide', bold: true },
          { text: ' ' },
          { text: 'on the web', link: 'https://example.org/guide' },
          { text: ', ' },
          { text: LONG, link: '#more' },
          { text: ' ' },
          { text: 'It is short.', italic: true },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          'Plain',
          {
            text: 'With a link',
            runs: [{ text: 'With ' }, { text: 'a link', link: 'mailto:someone@example.org' }],
            list: { kind: 'list', ordered: true, items: ['Below', LONG] },
          },
        ],
      },
    ],
  },
  { kind: 'blankLines', label: 'Notes by hand', count: 4, lineHeight: 9 },
  { kind: 'paragraph', text: 'The last paragraph before the signatures.' },
  {
    kind: 'signature',
    label: 'Supervisee',
    capacity: 'Supervisee',
    statement: 'I have read this record and it says what was agreed.',
    name: 'Megan Price',
    signedOn: '12 September 2025',
    method: 'typed',
  },
  {
    kind: 'signature',
    label: 'Supervisor',
    capacity: 'Named nurse',
    name: 'Siân Ŵyn',
    signedOn: '12 September 2025',
    method: 'drawn',
    mark: 'M 10 60 C 60 10 80 90 120 50 L 200 30 L 290 70',
  },
  { kind: 'signature', label: 'Manager', capacity: 'Team manager', name: '', signedOn: '', method: 'wetInk' },
  { kind: 'signature', label: 'Second', capacity: '', name: '', signedOn: '', method: 'none', missing: true },
];

/** A record of about the given number of pages. */
export function longModel(sections: number): DocumentModel {
  const blocks = Array.from({ length: sections }, (_, index): Block[] => [
    { kind: 'heading', level: 2, text: `Family ${index + 1}` },
    {
      kind: 'keyValueList',
      layout: 'columns',
      items: Array.from({ length: 6 }, (_, item) => ({
        label: `Question ${item + 1}`,
        value: `Answer ${index}.${item}`,
      })),
    },
    {
      kind: 'keyValueList',
      layout: 'stacked',
      items: [{ label: 'What was talked about', value: `${LONG} ${LONG}\n${LONG}` }],
    },
    {
      kind: 'table',
      caption: `Actions ${index + 1}`,
      columns: ['What', 'Who', 'By when', 'Status'].map((label) => ({ label, width: 45 })),
      hasRowHeads: true,
      rows: Array.from({ length: 5 }, (_, row) => actionRow(row + 1)),
    },
  ]).flat();
  return modelOf(blocks);
}

export const CREATED_AT = '2025-09-11T09:30:00Z';

export const ATTACHMENT = {
  name: 'supervision-record.json',
  mediaType: 'application/json',
  text: '{"format":"safeguarding-supervision-record","name":"Siân Ŵyn"}',
  description: 'The answers, to open the record again',
};
