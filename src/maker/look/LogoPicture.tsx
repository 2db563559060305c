/**
 * A logo from the device. The policy of the page allows pictures only from the site itself, so the drawing stands in
 * the page, in a shadow tree of its own: its styles are put in by script, and can touch nothing else. The caller has
 * made sure that it holds no script (`findLogoProblems`).
 */
import { useEffect, useRef } from 'react';

/** The element of a drawing, its styles as sheets beside it: a style that stands in markup is refused by the policy. */
const readDrawing = (svg: string): { drawing: Element; sheets: CSSStyleSheet[] } | undefined => {
  // Read with its style attributes under another name, so that the policy has nothing to refuse.
  const quiet = svg.replace(/(\s)style(\s*=\s*["'])/g, '$1data-style$2');
  const { documentElement } = new DOMParser().parseFromString(quiet, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return undefined;
  const sheets = [...documentElement.querySelectorAll('style')].map((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(element.textContent ?? '');
    element.remove();
    return sheet;
  });
  const drawing = document.importNode(documentElement, true);
  for (const element of [drawing, ...drawing.querySelectorAll<SVGElement>('[data-style]')]) {
    const styles = element.getAttribute('data-style');
    if (styles !== null) (element as unknown as SVGElement).style.cssText = styles;
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
    own.replaceSync(
      `:host>svg,svg:root{display:block}svg{display:block;height:${height}px;width:auto;max-width:100%}`,
    );
    drawing.removeAttribute('height');
    drawing.removeAttribute('width');
    shadow.adoptedStyleSheets = [...sheets, own];
    shadow.replaceChildren(drawing);
  }, [svg, height]);
  return <span className="maker-logo" ref={host} role="img" aria-label={alternative} />;
}
