/**
 * For `resolve.alias` of Vite: jsPDF can load three packages for drawing HTML, which documents never do. Without this
 * they become over 100 KB of files that nobody asks for.
 */
import { fileURLToPath } from 'node:url';

const emptyModule = fileURLToPath(new URL('./empty-module.ts', import.meta.url));

/** Package name → the empty module that stands in for it. */
export const pdfAliases: Record<string, string> = {
  html2canvas: emptyModule,
  canvg: emptyModule,
  dompurify: emptyModule,
};
