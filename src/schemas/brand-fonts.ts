/** The letters that an edition may choose for pages and Word files: those that nearly every device has (ADR 45). */
export const brandFonts = {
  arial: { name: 'Arial', stack: "Arial,'Helvetica Neue',Helvetica,sans-serif" },
  verdana: { name: 'Verdana', stack: "Verdana,Geneva,'DejaVu Sans',sans-serif" },
  tahoma: { name: 'Tahoma', stack: 'Tahoma,Verdana,Geneva,sans-serif' },
  trebuchet: { name: 'Trebuchet MS', stack: "'Trebuchet MS','Lucida Grande','Lucida Sans',sans-serif" },
} as const;

export type BrandFont = keyof typeof brandFonts;
export const brandFontNames = Object.keys(brandFonts) as [BrandFont, ...BrandFont[]];
