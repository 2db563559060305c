/** The form of a template with diagrams that lead through it: it is there with them at once, and nothing moves. */
import { useMemo } from 'react';
import type { WaysThrough } from '../documents/diagrams/draw-ways-through.ts';
import { DiagramProvider } from './diagram/diagram-parts.ts';
import { FormDiagrams, SectionDiagrams } from './diagram/FormDiagrams.tsx';
import { TemplateForm, type TemplateFormProps } from './TemplateForm.tsx';

export interface DiagramFormProps extends TemplateFormProps {
  drawings: WaysThrough;
}

export function DiagramForm({ drawings, ...props }: DiagramFormProps) {
  const parts = useMemo(() => ({ FormDiagrams, SectionDiagrams, drawings }), [drawings]);
  return (
    <DiagramProvider value={parts}>
      <TemplateForm {...props} />
    </DiagramProvider>
  );
}
