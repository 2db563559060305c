import { expect, it } from 'vitest';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { buildDocument } from './build-document.ts';
import { everyKind } from '../../tests/documents/every-kind.ts';

const signaturesOf = (actions: unknown[]) =>
  buildDocument({
    template: everyKind,
    logic: compileTemplateLogic(everyKind),
    answers: { actions },
    status: 'draft',
    brand: { colour: '#1d70b8' },
  }).blocks.filter((block) => block.kind === 'signature');

const drawn = { name: 'A', method: 'drawn', mark: 'M0 0L1 1', signedOn: '2025-09-11' };

it('gives a drawing or a line for ink in a table its room below, named by the row', () => {
  const ink = { what: 'Write', done: { method: 'wetInk' } };
  expect(signaturesOf([{ what: 'Ring' }, { what: 'Visit', done: drawn }, ink])).toMatchObject([
    { label: 'Action 2: Done', name: 'A', mark: 'M0 0L1 1', path: 'actions.1.done' },
    { label: 'Action 3: Done', method: 'wetInk', path: 'actions.2.done' },
  ]);
});

it('leaves a typed signature in its cell', () => {
  expect(signaturesOf([{ what: 'Visit', done: { ...drawn, method: 'typed', mark: undefined } }])).toEqual([]);
});
