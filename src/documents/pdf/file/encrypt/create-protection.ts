/**
 * The standard security handler with AES-256, revision 6 (ISO 32000-2, 7.6.4). The password opens the document;
 * whoever has opened it may do everything with it, since readers only heed permissions out of politeness.
 */
import { binaryString, bytesOf } from '../pdf-values.ts';
import { BLOCK, encryptBlocks, encryptPadded, importKey } from './aes.ts';
import { concat, hashPassword } from './hash-password.ts';
import { passwordBytes } from './password-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Random bytes. Keys, salts and first blocks are random in every file, or the protection is worth nothing. */
export type RandomBytes = (length: number) => Bytes;

export interface Protection {
  /** The encryption dictionary. */
  dictionary: string;
  /** The identifier of the file, in place of the usual fingerprint, which would tell of the content. */
  fileId: string;
  /** The data of a stream, encrypted, as a string of bytes. */
  encrypt(data: string): Promise<string>;
}

/** Bits 1 and 2 are 0, all others 1: everything is allowed, reading aloud too (bit 10, PDF/UA-1 7.16). */
const PERMISSIONS = -4;

const secureRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));
const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');

/** The 48 bytes by which a password is known, and the key of the file locked with it (algorithms 8 and 9). */
async function lock(password: Bytes, fileKey: Bytes, random: RandomBytes, user?: Bytes) {
  const [checkSalt, keySalt] = [random(8), random(8)];
  const entry = concat(await hashPassword(password, checkSalt, user), checkSalt, keySalt);
  const locked = await encryptBlocks(await hashPassword(password, keySalt, user), fileKey);
  return { entry, locked };
}

/** The permissions once more, locked, so that nobody can change them unseen (algorithm 10). */
function permissionBlock(random: RandomBytes): Bytes {
  const block = new Uint8Array(BLOCK);
  new DataView(block.buffer).setInt32(0, PERMISSIONS, true);
  block.set([0xff, 0xff, 0xff, 0xff], 4);
  // "T": metadata is encrypted; "adb" shows that the right key opened it.
  block.set(new TextEncoder().encode('Tadb'), 8);
  block.set(random(4), 12);
  return block;
}

/**
 * @param password not empty; it is prepared as `passwordBytes` says
 * @param random for tests; otherwise the browser's secure random bytes
 */
export async function createProtection(
  password: string,
  random: RandomBytes = secureRandom,
): Promise<Protection> {
  const typed = passwordBytes(password);
  if (typed.length === 0) throw new Error('A protected copy needs a password.');
  const fileKey = random(32);
  const user = await lock(typed, fileKey, random);
  // Nobody knows the owner's password: it could do no more than the other.
  const owner = await lock(random(32), fileKey, random, user.entry);
  const permissions = await encryptBlocks(fileKey, permissionBlock(random));
  const key = await importKey(fileKey);
  return {
    dictionary:
      `<</Filter /Standard /V 5 /R 6 /Length 256 /P ${PERMISSIONS} /EncryptMetadata true` +
      ' /CF <</StdCF <</Type /CryptFilter /CFM /AESV3 /AuthEvent /DocOpen /Length 32>>>> /StmF /StdCF /StrF /StdCF' +
      ` /U <${hex(user.entry)}> /UE <${hex(user.locked)}> /O <${hex(owner.entry)}> /OE <${hex(owner.locked)}>` +
      ` /Perms <${hex(permissions)}>>>`,
    fileId: hex(random(16)),
    async encrypt(data) {
      const iv = random(BLOCK);
      return binaryString(concat(iv, await encryptPadded(key, iv, bytesOf(data))));
    },
  };
}
