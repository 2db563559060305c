/** AES as PDF needs it, by WebCrypto, which only knows CBC with padding. */

type Bytes = Uint8Array<ArrayBuffer>;
export const BLOCK = 16;
const ZEROS = new Uint8Array(BLOCK);

export const importKey = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt']);

/** CBC with padding (PKCS #7). */
export async function encryptPadded(key: CryptoKey, iv: Bytes, data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, data));
}

/** CBC of whole blocks without padding: what WebCrypto pads is one more block, which is left out. */
export async function encryptBlocks(key: Bytes, data: Bytes, iv: Bytes = ZEROS): Promise<Bytes> {
  const padded = await encryptPadded(await importKey(key), iv, data);
  return padded.subarray(0, data.length);
}
