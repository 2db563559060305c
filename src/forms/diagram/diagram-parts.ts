/**
 * The diagrams of a form, if its page brought the code that draws them: `DiagramForm` does, `TemplateForm` alone
 * shows a form that has none. Most forms have none, and the drawing would cost each of them 7 KB.
 */
import { createContext, useContext, type ComponentType } from 'react';
import type { WaysThrough } from '../../documents/diagrams/draw-ways-through.ts';
import type { Section } from '../../schemas/template.ts';

export interface DiagramParts {
  FormDiagrams: ComponentType;
  SectionDiagrams: ComponentType<{ section: Section }>;
  /** By diagram id. */
  drawings: WaysThrough;
}

const none: DiagramParts = { FormDiagrams: () => null, SectionDiagrams: () => null, drawings: {} };
const DiagramContext = createContext(none);
export const DiagramProvider = DiagramContext.Provider;
export const useDiagramParts = (): DiagramParts => useContext(DiagramContext);
