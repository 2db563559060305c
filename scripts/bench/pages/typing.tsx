/** The real form with a generated template: `?200` asks for 200 questions. */
import { createRoot } from 'react-dom/client';
import { templates } from 'virtual:bench-templates';
import { TemplateForm } from '../../../src/forms/TemplateForm.tsx';

const count = Number(location.search.slice(1));
const template = templates[count];
const place = document.getElementById('place');
if (!template || !place) throw new Error(`There is no form with ${count} questions`);
createRoot(place).render(<TemplateForm template={template} brand={{ colour: '#1d4f5f' }} />);
