/** How sure we are, as a sentence to the reader. */
export const confidenceWords = {
  high: 'We are sure of this.',
  medium: 'We are fairly sure of this.',
  low: 'We are not sure of this.',
} as const;
