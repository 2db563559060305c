import { describe, expect, it } from 'vitest';
import { exampleDocuments } from '../../../tests/pdf/examples.ts';
import { caseParts, caseSections } from './case-text.ts';
import { renderBlocks } from './render-text.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
const wordsOfHtml = (html: string) =>
  flat(
    html
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

describe.each(exampleDocuments())('$name', ({ model }) => {
  it('puts every block into exactly one section, whatever the order', () => {
    const ids = model.blocks.flatMap((block) =>
      block.kind === 'heading' && block.section ? [block.section] : [],
    );
    for (const order of [[], [...ids].reverse()]) {
      const blocks = caseSections(model, order).flatMap((section) => section.blocks);
      expect(blocks).toHaveLength(model.blocks.length);
      expect(new Set(blocks)).toEqual(new Set(model.blocks));
      expect(blocks[0]).toBe(model.blocks[0]);
    }
  });

  it('has every answer of a list by itself, with its words alone', () => {
    const answers = caseSections(model).flatMap((section) => section.answers);
    const items = model.blocks.flatMap((block) => (block.kind === 'keyValueList' ? block.items : []));
    for (const item of items.filter(({ value }) => value !== ''))
      expect(answers.some(({ label, value }) => label === item.label && value === item.value)).toBe(true);
  });

  it('says the same in plain and rich text', () => {
    const [plain] = caseParts(model.blocks, { format: 'plain' });
    const [rich] = caseParts(model.blocks, { format: 'rich' });
    expect(rich?.text).toBe(plain?.text);
    expect(plain?.text).toBe(renderBlocks(model.blocks));
    const html = wordsOfHtml(rich?.html ?? '');
    for (const block of model.blocks)
      if (block.kind === 'keyValueList')
        for (const { label, value } of block.items) {
          expect(html).toContain(flat(label));
          expect(html).toContain(flat(value));
        }
  });
});

describe('caseParts', () => {
  const list = (value: string) => [
    { kind: 'keyValueList' as const, layout: 'columns' as const, items: [{ label: 'Why', value }] },
  ];

  it('copies an answer without its label', () => {
    expect(caseParts(list('Because'), { format: 'plain', value: 'Because' })).toEqual([{ text: 'Because' }]);
    expect(caseParts(list('Because'), { format: 'plain' })).toEqual([{ text: 'Why: Because' }]);
  });

  it('gives what is too long in parts that are the whole', () => {
    const value = 'One sentence after another. '.repeat(20);
    const parts = caseParts(list(value), { format: 'rich', limit: 100, value });
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map(({ text }) => text).join('')).toBe(value);
    for (const { text, html } of parts) {
      expect(text.length).toBeLessThanOrEqual(100);
      expect(wordsOfHtml(html ?? '').trim()).toBe(flat(text).trim());
    }
  });

  it('hands on nothing that the other program could run', () => {
    const [part] = caseParts(list('<img src=x onerror=alert(1)>'), { format: 'rich' });
    expect(part?.html).toContain('&lt;img');
    expect(part?.html).not.toContain('<img');
  });
});
