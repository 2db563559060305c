/** pdfmake 0.3 has no types for its browser build. */
declare module 'pdfmake/build/pdfmake.js' {
  const pdfmake: {
    addVirtualFileSystem: (fonts: unknown) => void;
    createPdf: (definition: unknown) => { getBuffer: () => Promise<Uint8Array> };
  };
  export default pdfmake;
}
declare module 'pdfmake/build/vfs_fonts.js' {
  const fonts: unknown;
  export default fonts;
}
