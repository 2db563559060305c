import { describe, expect, it } from 'vitest';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { buildDocument } from './build-document.ts';
import { everyKind } from '../../tests/documents/every-kind.ts';
import type { Block } from './model.ts';

/** The every-kind template with its actions in a block of signatures. */
const template = {
  ...everyKind,
  print: {
    ...everyKind.print,
    blocks: everyKind.print.blocks.map((block) =>
      block.questions.includes('actions') ? { ...block, kind: 'signatures' as const } : block,
    ),
  },
};
const find = <Kind extends Block['kind']>(blocks: Block[], kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

describe('buildSections', () => {
  it('gives everyone who signs in a row a heading and a signature block', () => {
    const done = { name: 'Worker A', method: 'wetInk', signedOn: '2025-09-11' };
    const answers = { actions: [{ what: 'Ring', done }, { what: 'Write' }] };
    const { blocks } = buildDocument({
      template,
      answers,
      logic: compileTemplateLogic(template),
      status: 'draft',
      brand: { colour: '#1d70b8' },
    });
    expect(find(blocks, 'heading').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Action 1', 'Action 2']),
    );
    expect(find(blocks, 'signature')).toMatchObject([
      { label: 'Done', name: 'Worker A', method: 'wetInk', path: 'actions.0.done' },
    ]);
    expect(find(blocks, 'table').map(({ caption }) => caption)).not.toContain('Actions');
  });

  it('turns the pages of a block that lies the other way, and back after it', () => {
    const turned = {
      ...everyKind,
      print: {
        ...everyKind.print,
        orientation: 'portrait' as const,
        blocks: everyKind.print.blocks.map((block) =>
          block.questions.includes('actions') ? { ...block, orientation: 'landscape' as const } : block,
        ),
      },
    };
    const { blocks, orientation } = buildDocument({
      template: turned,
      answers: { lead: { name: 'A' }, story: 'Before', actions: [{ what: 'Ring' }], heldOn: '2025-09-11' },
      logic: compileTemplateLogic(turned),
      status: 'complete',
      brand: { colour: '#1d70b8' },
    });
    expect(orientation).toBe('portrait');
    const at = blocks.findIndex((block) => block.kind === 'table' && block.caption === 'Actions');
    const before = blocks.slice(0, at).findLast((block) => block.kind === 'heading');
    expect(before).toMatchObject({ pageBreakBefore: true, orientation: 'landscape' });
    const others = find(blocks, 'heading').filter((heading) => heading !== before);
    expect(others.map((heading) => heading.orientation)).toEqual(others.map(() => undefined));
  });
});
