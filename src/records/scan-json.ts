import { fail, ok, type Result } from '../lib/result.ts';
import { limits } from './limits.ts';
import type { RecordFailure } from './record-failure.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Names that reach an object's prototype when a file's keys are copied. No question is called so. */
const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through JSON text once, without building anything, and refuses what would be dangerous to parse or to walk:
 * too long, too deep, too many entries, or keys that reach a prototype. Text that is no JSON passes; `JSON.parse`
 * says so. Measured: 100,000-deep nesting parses, and then overflows `JSON.stringify` and `structuredClone`.
 */
export function scanJson(text: string): Result<true, RecordFailure> {
  if (text.length > limits.text) return fail({ kind: 'too-large' });
  let depth = 0;
  let entries = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const start = at;
      at = endOfString(text, at);
      if (isKey(text, at + 1)) {
        entries++;
        if (isHostile(text.slice(start, at + 1))) return fail({ kind: 'hostile' });
      }
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > limits.depth) return fail({ kind: 'too-deep' });
    } else if (code === 0x7d || code === 0x5d) {
      depth--;
    } else if (code === COMMA) {
      entries++;
    }
    // A comma and a key each count, so an object's entries count twice: double the limit, not the work.
    if (entries > limits.entries * 2) return fail({ kind: 'too-large' });
  }
  return ok(true);
}

/** The place of the closing quote, or the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return text.charCodeAt(at) === COLON;
}

function isHostile(quoted: string): boolean {
  // The longest disguise of a hostile key writes each of its 11 characters as \uXXXX.
  if (quoted.length > 80) return false;
  if (!quoted.includes('\\')) return hostileKeys.has(quoted.slice(1, -1));
  try {
    return hostileKeys.has(JSON.parse(quoted) as string);
  } catch {
    return false;
  }
}
