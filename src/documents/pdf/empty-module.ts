/** Stands in for packages that jsPDF names and never loads here: see `vite-aliases.ts`. */
export default undefined;
