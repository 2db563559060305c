/** The slow hash of revision 6 (ISO 32000-2, 7.6.4.3.4, algorithm 2.B): at least 64 rounds of AES-128 and SHA-2. */
import { encryptBlocks } from './aes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const ROUNDS = 64;
const REPEATS = 64;
const SHA = ['SHA-256', 'SHA-384', 'SHA-512'] as const;

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const digest = async (algorithm: (typeof SHA)[number], data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(algorithm, data));

/**
 * @param password as `passwordBytes` gives it
 * @param salt 8 bytes
 * @param user the 48 bytes of the user key where the hash is of the owner's password
 * @returns 32 bytes
 */
export async function hashPassword(
  password: Uint8Array,
  salt: Uint8Array,
  user = new Uint8Array(),
): Promise<Bytes> {
  let key = await digest('SHA-256', concat(password, salt, user));
  for (let round = 0, last = 0; round < ROUNDS || last > round - 32; round += 1) {
    const once = concat(password, key, user);
    const data = concat(...Array.from({ length: REPEATS }, () => once));
    const mixed = await encryptBlocks(key.slice(0, 16), data, key.slice(16, 32));
    // The first 16 bytes as one number, modulo 3: 256 leaves 1, so that the sum of the bytes leaves the same.
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = await digest(SHA[rest as 0 | 1 | 2], mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.slice(0, 32);
}
