/** What the bench uses of libraries that bring no types for their browser builds. */
declare module '*.ttf?url' {
  const address: string;
  export default address;
}
declare module 'pdfmake/build/pdfmake.js' {
  const pdfmake: {
    addVirtualFileSystem: (fonts: Record<string, string>) => void;
    addFonts: (fonts: Record<string, Record<string, string>>) => void;
    createPdf: (definition: unknown) => { getBuffer: () => Promise<Uint8Array> };
  };
  export default pdfmake;
}
declare module 'pdfkit' {
  export interface PdfKitStructure {
    end(): void;
  }
  export interface PdfKitDocument {
    page: { width: number; height: number; margins: Record<'top' | 'bottom' | 'left' | 'right', number> };
    on(event: 'data', listener: (part: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, font: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    moveDown(lines: number): this;
    text(text: string, options?: Record<string, unknown>): this;
    text(text: string, x: number, y: number, options?: Record<string, unknown>): this;
    table(options: Record<string, unknown>): this;
    struct(type: string, options?: Record<string, unknown> | (() => void)): PdfKitStructure;
    addStructure(structure: PdfKitStructure): this;
    markContent(tag: string, options: Record<string, unknown>): this;
    endMarkedContent(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): this;
    end(): void;
  }
  const PDFDocument: new (options: Record<string, unknown>) => PdfKitDocument;
  export default PDFDocument;
}
