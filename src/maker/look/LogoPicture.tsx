/**
 * A logo from the device. The policy of the page allows pictures only from the site itself, so the drawing stands in
 * the page, in a shadow tree of its own: its styles are put in by script, and can touch nothing else. The caller has
 * made sure that it holds no script (`findLogoProblems`).
 */
import { useEffect, useRef } from 'react';

/**
 * The element of a drawing, and its style sheets beside it. A style that stands in markup is refused by the policy even
 * where the markup is only read, so both kinds are taken out of the text and set by script.
 */
const readDrawing = (svg: string): { drawing: Element; sheets: CSSStyleSheet[] } | undefined => {
  const sheets: CSSStyleSheet[] = [];
  const quiet = svg
    .replace(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_whole, css: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css.replace(/<!\[CDATA\[|\]\]>/g, ''));
      sheets.push(sheet);
      return '';
    })
    .replace(/(\s)style(\s*=\s*["'])/g, '$1data-style$2');
  const { documentElement } = new DOMParser().parseFromString(quiet, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return undefined;
  const drawing = document.importNode(documentElement, true);
  for (const element of [drawing, ...drawing.querySelectorAll('[data-style]')]) {
    const styles = element.getAttribute('data-style');
    if (styles !== null) (element as SVGElement).style.cssText = styles;
  }
  return { drawing, sheets };
};

export interface LogoPictureProps {
  svg: string;
  alternative: string;
  /** Height in pixels. */
  height: number;
}

export function LogoPicture({ svg, alternative, height }: LogoPictureProps) {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const read = readDrawing(svg);
    if (!read) {
      shadow.replaceChildren();
      return;
    }
    const { drawing, sheets } = read;
    const own = new CSSStyleSheet();
    own.replaceSync(`svg{display:block;height:${height}px;width:auto;max-width:100%}`);
    drawing.removeAttribute('height');
    drawing.removeAttribute('width');
    shadow.adoptedStyleSheets = [...sheets, own];
    shadow.replaceChildren(drawing);
  }, [svg, height]);
  return <span className="maker-logo" ref={host} role="img" aria-label={alternative} />;
}
