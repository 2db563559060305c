/** The form of a template with diagrams that lead through it: it is there with them at once, and nothing moves. */
import { DiagramProvider } from './diagram/diagram-parts.ts';
import { FormDiagrams, SectionDiagrams } from './diagram/FormDiagrams.tsx';
import { TemplateForm, type TemplateFormProps } from './TemplateForm.tsx';

const parts = { FormDiagrams, SectionDiagrams };

export function DiagramForm(props: TemplateFormProps) {
  return (
    <DiagramProvider value={parts}>
      <TemplateForm {...props} />
    </DiagramProvider>
  );
}
