import { describe, expect, it } from 'vitest';
import {
  binaryString,
  bytesOf,
  descriptionString,
  hexText,
  pdfDate,
  textString,
  utcSecond,
  utf8,
} from './pdf-values.ts';
import { fingerprint } from './fingerprint.ts';

describe('values of a PDF', () => {
  it('writes plain text readably and all else in UTF-16', () => {
    expect(textString('A (b) \\')).toBe('(A \\(b\\) \\\\)');
    expect(textString('Ŵ')).toBe('<FEFF0174>');
    expect(hexText('😀')).toBe('<FEFFD83DDE00>');
  });
  it('cuts a description to what a string may hold', () => {
    expect(descriptionString('a short one')).toBe('(a short one)');
    const cut = descriptionString(`${'ŵ'.repeat(15_999)}😀${'ŵ'.repeat(900)}`);
    expect((cut.length - 2) / 2).toBeLessThanOrEqual(32_767);
    expect(cut.endsWith('FFFD2026>')).toBe(true);
  });
  it('writes a moment in UTC to the second', () => {
    expect(utcSecond('2025-09-11T10:30:00.750+01:00')).toBe('2025-09-11T09:30:00Z');
    expect(pdfDate('2025-09-11T09:30:00Z')).toBe('D:20250911093000Z');
    expect(() => utcSecond('soon')).toThrow('createdAt is "soon"');
  });
  it('turns bytes into a string and back', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    expect(bytesOf(binaryString(bytes))).toEqual(bytes);
    expect(utf8('é')).toBe('\u00c3\u00a9');
  });
});

describe('fingerprint', () => {
  it('is 32 figures, the same for the same and different for others', () => {
    expect(fingerprint(['a', 'b'])).toMatch(/^[0-9A-F]{32}$/);
    expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']));
    const others = [['ab'], ['b', 'a'], ['a', 'c'], [''], [], ['a', 'b', '']].map(fingerprint);
    expect(new Set([...others, fingerprint(['a', 'b'])]).size).toBe(7);
  });
});
