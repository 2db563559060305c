/** A template for tests with every kind of question, also those that the first three templates do not use. */
import type { ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';

const text = (title: string): SchemaNode => ({ type: 'string', title, question: { type: 'text' } });
const longText = (title: string): SchemaNode => ({ type: 'string', title, question: { type: 'longText' } });
const options = [
  { const: 'a', title: 'First option' },
  { const: 'b', title: 'Second option' },
];
const clause = (title: string): SchemaNode => ({ type: 'boolean', title });
const person = (title: string): SchemaNode => ({
  type: 'object',
  title,
  properties: {
    name: text('Name'),
    role: text('Role'),
    organisation: text('Organisation'),
    email: text('Email'),
  },
  question: { type: 'person' },
});
const rag: SchemaNode = {
  type: 'string',
  title: 'Rating',
  oneOf: ['green', 'amber', 'red'].map((value) => ({ const: value, title: `It is ${value}` })),
  question: { type: 'rag' },
};
const hours: SchemaNode = {
  type: 'array',
  title: 'Opening hours',
  items: { type: 'object', properties: { days: text('Days'), opens: text('From') } },
  question: { type: 'table' },
};

const schema: SchemaNode = {
  type: 'object',
  required: ['heldOn', 'lead'],
  properties: {
    intro: { title: 'Read this', description: 'Some words to read first.', question: { type: 'staticText' } },
    lead: person('Lead'),
    heldOn: { type: 'string', title: 'Held on', question: { type: 'date', startsAs: 'today' } },
    startsAt: { type: 'string', title: 'Starts at', question: { type: 'dateTime' } },
    minutes: { type: 'number', title: 'Length', question: { type: 'duration' } },
    notice: { type: 'number', title: 'Notice', question: { type: 'number', unit: 'working days' } },
    choice: { type: 'string', title: 'Choice', oneOf: options, question: { type: 'radio' } },
    level: {
      type: 'number',
      title: 'Level',
      oneOf: [{ const: 2, title: 'Level two' }],
      question: { type: 'select' },
    },
    tags: {
      type: 'array',
      title: 'Tags',
      items: { type: 'string', oneOf: options },
      question: { type: 'checkboxes' },
    },
    rating: rag,
    secret: { ...text('Never printed'), question: { type: 'text', showInPrint: false } },
    story: longText('Story'),
    clauses: {
      type: 'object',
      title: 'Clauses',
      properties: {
        plain: clause('We meet.'),
        noted: {
          type: 'object',
          title: 'We talk.',
          properties: { agreed: clause('Agreed'), note: text('Note') },
        },
      },
      question: { type: 'clauseList' },
    },
    statements: {
      type: 'object',
      title: 'Statements',
      properties: {
        one: { type: 'string', title: 'It helps.', oneOf: options, question: { type: 'radio' } },
        two: { type: 'string', title: 'It is long enough.', oneOf: options, question: { type: 'radio' } },
      },
      question: { type: 'statementList' },
    },
    counts: {
      type: 'object',
      title: 'Counts',
      properties: {
        held: {
          type: 'object',
          title: 'Held',
          properties: { planned: { ...text('Planned') }, why: text('Why') },
        },
        lost: {
          type: 'object',
          title: 'Lost',
          properties: { planned: { ...text('Planned') }, why: text('Why') },
        },
      },
      question: { type: 'table' },
    },
    families: {
      type: 'array',
      title: 'Families',
      items: {
        type: 'object',
        required: ['familyName'],
        properties: {
          familyName: text('Family name'),
          rating: rag,
          contact: person('Contact'),
          hours,
          agreed: {
            type: 'object',
            title: 'Signed',
            properties: { name: text('Name'), method: text('Method'), signedOn: text('Date') },
            question: { type: 'signature' },
          },
          story: longText('Story'),
        },
      },
      question: { type: 'repeatingGroup', itemLabel: 'family', summary: ['familyName'] },
    },
    actions: {
      type: 'array',
      title: 'Actions',
      items: {
        type: 'object',
        required: ['what'],
        properties: {
          what: longText('What'),
          who: text('Who'),
          aboutFamily: { ...text('Family'), question: { type: 'text', optionsFrom: 'families.familyName' } },
          hours,
          contact: person('Contact'),
          done: {
            type: 'object',
            title: 'Done',
            properties: {
              name: text('Name'),
              capacity: text('Capacity'),
              method: text('Method'),
              signedOn: text('Date'),
              mark: text('Drawn signature'),
            },
            question: { type: 'signature' },
          },
        },
      },
      question: {
        type: 'repeatingGroup',
        itemLabel: 'action',
        columns: ['what', 'who', 'aboutFamily'],
        columnWidths: [90, 45, 45],
      },
    },
    signature: {
      type: 'object',
      title: 'Signed',
      properties: {
        name: text('Name'),
        capacity: text('Capacity'),
        method: text('Method'),
        signedOn: text('Date'),
        mark: text('Mark'),
      },
      question: { type: 'signature', capacity: 'Lead', statement: 'I agree.' },
    },
    unplaced: text('In no print block'),
  },
};

export const everyKind = {
  id: 'every-kind',
  version: 3,
  title: 'Every kind of question',
  kind: 'record',
  source: { id: 'src', document: 'A policy', appendix: 'Appendix 9', status: 'designed' },
  purpose: '',
  completedBy: '',
  when: '',
  keptWhere: 'In the test folder',
  retention: 'One day',
  privacy: { childData: true, staffData: false },
  length: { pages: 1, blankPages: 1 },
  opens: 'one-page',
  provisions: [],
  relations: [],
  sections: [
    {
      id: 'first',
      title: 'First',
      questions: [
        'intro',
        'lead',
        'heldOn',
        'startsAt',
        'minutes',
        'notice',
        'choice',
        'level',
        'tags',
        'rating',
        'secret',
        'story',
        'unplaced',
      ],
    },
    { id: 'lists', title: 'Lists', questions: ['clauses', 'statements', 'counts'] },
    { id: 'rows', title: 'Rows', questions: ['families'] },
    { id: 'last', title: 'Last', questions: ['actions', 'signature'] },
  ],
  schema,
  rules: [{ id: 'late', severity: 'warning', questions: ['heldOn'], must: 'true', message: 'It is late' }],
  print: {
    orientation: 'portrait',
    blocks: [
      { kind: 'static', section: 'first', questions: ['intro'] },
      {
        kind: 'fields',
        section: 'first',
        questions: [['lead', 'heldOn'], 'startsAt', 'minutes', 'notice', 'choice', 'level', 'tags', 'rating'],
      },
      { kind: 'box', section: 'first', questions: ['story'] },
      { kind: 'clauses', section: 'lists', questions: ['clauses'] },
      { kind: 'statements', section: 'lists', questions: ['statements'] },
      { kind: 'table', section: 'lists', questions: ['counts'] },
      {
        kind: 'rows',
        section: 'rows',
        questions: ['families'],
        inner: [{ questions: ['story', 'familyName'] }],
        pageBreakBefore: true,
      },
      {
        kind: 'table',
        section: 'last',
        questions: ['actions'],
        pageBreakBefore: true,
        sheet: 'For the file',
      },
      { kind: 'signatures', section: 'last', questions: ['signature'], pageBreakBefore: true },
    ],
  },
  sourceMap: {},
  examples: { worked: { description: '', data: {} }, awkward: { description: '', data: {} } },
  uiSchema: {},
  edition: {
    id: 'standard',
    title: 'Handbook',
    agency: 'Agency',
    effectiveFrom: '2026-11-01',
    marking: 'OFFICIAL',
    locale: 'en-GB',
  },
} satisfies ResolvedTemplate as ResolvedTemplate;
