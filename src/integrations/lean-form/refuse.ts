/** A function that must not be called, because what it does is left out of the site. */
export const refuse = (what: string) => (): never => {
  throw new Error(`${what} is left out of the site, see src/integrations/lean-form.ts.`);
};
