/** How much of a file from outside is taken on. The longest honest record is well under a tenth of each. */
export const limits = {
  /** Characters of JSON text. */
  text: 20 * 1024 * 1024,
  /** Bytes of a file, PDF or JSON. A PDF holds pages and fonts beside its record. */
  file: 64 * 1024 * 1024,
  /** Objects and lists inside one another. Deeper nesting parses, but then overflows whatever walks it. */
  depth: 64,
  /** Keys and list items together. */
  entries: 200_000,
  /** Bytes that all compressed parts of one PDF may unpack to. */
  inflated: 64 * 1024 * 1024,
} as const;
