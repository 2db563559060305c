/**
 * Choices in the part of an address after `#`, as ids: `#in=schools&as=case-holder`. That part is never sent to a
 * server, and nothing that a person types goes into it.
 */
export type Choices = Readonly<Record<string, string>>;

/** The choices of an address; what is empty or twice is left out. */
export const readChoices = (hash: string): Choices =>
  Object.fromEntries([...new URLSearchParams(hash.replace(/^#/, ''))].filter(([, value]) => value !== ''));

/** The choices as the end of an address, with its `#`; empty if nothing is chosen. */
export const writeChoices = (choices: Choices): string => {
  const given = Object.entries(choices).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `#${new URLSearchParams(given).toString()}`;
};
