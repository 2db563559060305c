/** Why nothing was made, in words for the person at the command line. Ends the command with exit status 1. */
export class Refusal extends Error {}

/** " Did you mean 'x'?", or nothing. */
export const suggestion = (nearest: string | undefined): string =>
  nearest ? ` Did you mean '${nearest}'?` : '';
