/** The edition's colours, made by `src/integrations/edition-styles.ts`. */
declare module 'virtual:edition.css';

declare module '*.scss?url' {
  /** The address of the compiled style sheet. */
  const address: string;
  export default address;
}
