/** A fingerprint of text: the same text, the same 32 hexadecimal figures. Not for secrets. */
export function fingerprint(texts: readonly string[]): string {
  // FNV-1a with four offsets, stirred at the end so that the four differ throughout.
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      for (let lane = 0; lane < 4; lane++) sums[lane] = Math.imul(sums[lane]! ^ (code + lane), 0x01000193);
    }
    for (let lane = 0; lane < 4; lane++) sums[lane] = Math.imul(sums[lane]! ^ 0x1f, 0x01000193);
  }
  return sums
    .map((sum, lane) => {
      let value = sum ^ sums[(lane + 1) % 4]!;
      value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
      value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
      return ((value ^ (value >>> 16)) >>> 0).toString(16).toUpperCase().padStart(8, '0');
    })
    .join('');
}
