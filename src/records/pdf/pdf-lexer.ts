import type { Budget } from './budgets.ts';
import { PdfDamage, PdfName, PdfReference, type PdfDictionary, type PdfValue } from './pdf-value.ts';

const MAX_DEPTH = 64;
const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0x00;
const isDelimiter = (byte: number | undefined) =>
  byte !== undefined && '()<>[]{}/%'.includes(String.fromCharCode(byte));
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/**
 * Reads PDF values from bytes, one after another, and charges what it walks to a budget. Throws `PdfDamage` where the
 * bytes are no value, and when the budget is used up.
 */
export class PdfLexer {
  at: number;
  readonly bytes: Uint8Array;

  private readonly budget: Budget;

  constructor(bytes: Uint8Array, budget: Budget, at = 0) {
    this.bytes = bytes;
    this.budget = budget;
    this.at = at;
  }

  skipSpace(): void {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at++;
      if (this.bytes[this.at] !== 0x25) return;
      while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
        this.at++;
    }
  }

  /** Takes the word if it stands next. */
  take(word: string): boolean {
    const start = this.at;
    this.skipSpace();
    this.charge(start);
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[this.at + index] !== word.charCodeAt(index)) return false;
    }
    this.at += word.length;
    return true;
  }

  value(): PdfValue {
    const start = this.at;
    try {
      return this.valueAt(0);
    } finally {
      this.charge(start);
    }
  }

  private charge(start: number): void {
    this.budget.left -= this.at - start;
    if (this.budget.left < 0) throw new PdfDamage('reading budget');
  }

  private valueAt(depth: number): PdfValue {
    if (depth > MAX_DEPTH) throw new PdfDamage('too deep');
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === 0x2f) return this.name();
    if (byte === 0x28) return this.literalString();
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dictionary(depth) : this.hexString();
    if (byte === 0x5b) return this.list(depth);
    return this.numberOrWord();
  }

  private name(): PdfName {
    this.at++;
    let name = '';
    while (
      this.at < this.bytes.length &&
      !isSpace(this.bytes[this.at]) &&
      !isDelimiter(this.bytes[this.at])
    ) {
      name += String.fromCharCode(this.bytes[this.at++] ?? 0);
    }
    return new PdfName(
      name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }

  private list(depth: number): PdfValue[] {
    this.at++;
    const items: PdfValue[] = [];
    while (!this.take(']')) items.push(this.valueAt(depth + 1));
    return items;
  }

  private dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries: PdfDictionary = new Map();
    while (!this.take('>>')) {
      const key = this.valueAt(depth + 1);
      if (!(key instanceof PdfName)) throw new PdfDamage('dictionary key');
      entries.set(key.name, this.valueAt(depth + 1));
    }
    return entries;
  }

  private numberOrWord(): PdfValue {
    const start = this.at;
    while (this.at < this.bytes.length && !isSpace(this.bytes[this.at]) && !isDelimiter(this.bytes[this.at]))
      this.at++;
    const word = String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, start + 64)));
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfDamage(`word at ${start}`);
    return /^\d+$/.test(word) && this.isReference() ? new PdfReference(Number(word)) : Number(word);
  }

  /** After a whole number: takes `generation R` if that follows. */
  private isReference(): boolean {
    const back = this.at;
    this.skipSpace();
    const start = this.at;
    while (isDigit(this.bytes[this.at])) this.at++;
    if (this.at > start && isSpace(this.bytes[this.at])) {
      this.skipSpace();
      const after = this.bytes[this.at + 1];
      if (this.bytes[this.at] === 0x52 && (after === undefined || isSpace(after) || isDelimiter(after))) {
        this.at++;
        return true;
      }
    }
    this.at = back;
    return false;
  }

  private hexString(): Uint8Array {
    this.at++;
    let digits = '';
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x3e) {
      const byte = this.bytes[this.at++] ?? 0;
      if (!isSpace(byte)) digits += String.fromCharCode(byte);
    }
    this.at++;
    if (digits.length % 2 === 1) digits += '0';
    return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
      parseInt(digits.slice(index * 2, index * 2 + 2), 16),
    );
  }

  private literalString(): Uint8Array {
    const out: number[] = [];
    let open = 1;
    this.at++;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at++] ?? 0;
      if (byte === 0x5c) this.escape(out);
      else if (byte === 0x29 && --open === 0) return Uint8Array.from(out);
      else {
        if (byte === 0x28) open++;
        out.push(byte);
      }
    }
    throw new PdfDamage('string without end');
  }

  private escape(out: number[]): void {
    const byte = this.bytes[this.at++] ?? 0;
    const character = String.fromCharCode(byte);
    if (byte >= 0x30 && byte <= 0x37) {
      let octal = character;
      while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) {
        octal += String.fromCharCode(this.bytes[this.at++] ?? 0);
      }
      out.push(parseInt(octal, 8) & 0xff);
    } else if (byte === 0x0d) {
      if (this.bytes[this.at] === 0x0a) this.at++;
    } else if (byte !== 0x0a) {
      out.push(escapes[character] ?? byte);
    }
  }
}
