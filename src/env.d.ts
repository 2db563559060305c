/** The edition's colours, made by `src/integrations/edition-styles.ts`. */
declare module 'virtual:edition.css';

declare module '*.scss?url' {
  /** The address of the compiled style sheet. */
  const address: string;
  export default address;
}

/** The whole handbook as a file, made by `src/integrations/handbook-pdf.ts`; null where no site is built. */
declare module 'virtual:handbook-pdf' {
  export const handbookFile: { name: string; bytes: number; pages: number } | null;
}

declare module 'virtual:blank-forms' {
  import type { BlankForm } from './integrations/blank-forms.ts';
  export const blankForms: Record<string, BlankForm[]>;
}
