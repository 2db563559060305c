/** What a reader is told of a chapter that is not the handbook's, in one sentence. */
export const saysWhoWrote = ({ agency, isShadow }: { agency: string; isShadow: boolean }): string =>
  isShadow
    ? `${agency} wrote its own text of this chapter. It stands in place of the handbook’s.`
    : `${agency} wrote this chapter and added it to the handbook.`;
