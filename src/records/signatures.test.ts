import { expect, it } from 'vitest';
import type { SchemaNode } from '../schemas/template.ts';
import { isSignedRecord, openSignatures, signaturesIn, withoutSignatures } from './signatures.ts';

const signature: SchemaNode = {
  type: 'object',
  question: { type: 'signature' },
  properties: { name: { type: 'string' }, method: { type: 'string' }, signedOn: { type: 'string' } },
};
const schema: SchemaNode = {
  type: 'object',
  properties: {
    text: { type: 'string', question: { type: 'text' } },
    signed: signature,
    people: {
      type: 'array',
      question: { type: 'repeatingGroup' },
      items: { type: 'object', properties: { sign: signature } },
    },
  },
};
const typed = { name: 'Worker A', method: 'typed', signedOn: '2025-09-12' };
const ink = { name: 'Worker B', method: 'wetInk' };

it('finds typed and drawn signatures with a date, in rows too', () => {
  const drawn = { mark: 'M0 0L9 9', method: 'drawn', signedOn: '2025-09-13' };
  expect(signaturesIn(schema, { signed: typed, people: [{ sign: ink }, { sign: drawn }] })).toEqual([
    { path: 'signed', name: 'Worker A', signedOn: '2025-09-12' },
    { path: 'people.1.sign', name: '', signedOn: '2025-09-13' },
  ]);
});
it.each([{ ...typed, signedOn: undefined }, { method: 'typed', signedOn: '2025-09-12' }, ink, undefined])(
  'takes %j for no signature',
  (signed) => expect(signaturesIn(schema, { signed })).toEqual([]),
);
it('knows a signed record by its status: a draft that is handed on is not one', () => {
  expect(isSignedRecord({ schema }, { status: 'complete', answers: { signed: typed } })).toBe(true);
  expect(isSignedRecord({ schema }, { status: 'draft', answers: { signed: typed } })).toBe(false);
  expect(isSignedRecord({ schema }, { status: 'complete', answers: { signed: ink } })).toBe(false);
});
it('finds where somebody can still sign', () => {
  const answers = { signed: typed, people: [{ sign: ink }, {}, { sign: typed }] };
  expect(openSignatures(schema, answers).map(({ path }) => path)).toEqual(['people.1.sign']);
});
it('takes signatures away and leaves every other answer and the line for ink', () => {
  const answers = { text: 'x', signed: typed, people: [{ sign: ink }, { sign: typed }] };
  expect(JSON.parse(JSON.stringify(withoutSignatures(schema, answers)))).toEqual({
    text: 'x',
    people: [{ sign: ink }, {}],
  });
  expect(answers.signed).toBe(typed);
});
