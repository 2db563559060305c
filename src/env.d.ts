/** The edition's colours, made by `src/integrations/edition-styles.ts`. */
declare module 'virtual:edition.css';
