/**
 * Shows a form with a record in place of the page's content, without a page load: nothing that was read may be kept
 * anywhere on the way, so it cannot wait for another page. What was on the page stays behind it, unharmed.
 */
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { isWayThrough } from '../../documents/diagrams/is-way-through.ts';
import { fitAnswers } from '../../records/fit-answers.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import type { Brand } from '../state/form-session.ts';
import { TemplateForm, type TemplateFormProps } from '../TemplateForm.tsx';
import { fetchTemplate, templateAddress } from './fetch-template.ts';
import { keepUnknown } from './keep-unknown.ts';
import { SetAsideNotice } from './SetAsideNotice.tsx';

/** @throws {Error} if the template cannot be had from the site; the page is then as it was. */
export async function showForm(record: SavedRecord, brand: Brand, made?: MadeNotice): Promise<void> {
  const template = await fetchTemplate(record.template.id);
  const Form = await formOf(template);
  const { answers, setAside } = fitAnswers(record.answers, template.schema);
  const main = document.querySelector('main');
  if (!main) throw new Error('showForm: the page has no <main> to show the form in.');

  // Taken out and not only hidden: two forms on one page would share the ids of their questions.
  const behind = document.createDocumentFragment();
  behind.append(...main.childNodes);
  const before = { title: document.title, address: location.href };
  // The form brings its own main heading; the one that a welcoming header has is then only words.
  const welcome = document.querySelector('header h1');
  welcome?.setAttribute('role', 'none');
  const place = document.createElement('div');
  main.append(place);
  const root = createRoot(place);
  const opened = templateAddress(template.id);

  const goBack = () => {
    root.unmount();
    main.replaceChildren(behind);
    welcome?.removeAttribute('role');
    document.title = before.title;
    removeEventListener('popstate', leave);
    history.pushState(null, '', before.address);
    main.scrollIntoView();
  };
  // Back to an address that this form does not have: the page behind it is loaded anew, and the form asks first.
  const leave = () => {
    if (location.pathname !== opened) location.reload();
  };
  addEventListener('popstate', leave);
  history.pushState(null, '', opened);
  document.title = `${template.title} – ${template.edition.title}`;
  root.render(
    <OpenedForm
      Form={Form}
      template={template}
      record={{ ...record, answers: keepUnknown(answers, setAside) }}
      brand={brand}
      setAside={setAside}
      made={made}
      onBack={goBack}
    />,
  );
}

/** The form with its diagrams, if the template has any that lead through it. */
async function formOf(template: ResolvedTemplate): Promise<ComponentType<TemplateFormProps>> {
  if (!template.diagrams?.some(isWayThrough)) return TemplateForm;
  const [{ DiagramForm }, { drawWaysThrough }] = await Promise.all([
    import('../DiagramForm.tsx'),
    import('../../documents/diagrams/draw-ways-through.ts'),
  ]);
  const drawings = drawWaysThrough(template);
  return (props) => <DiagramForm {...props} drawings={drawings} />;
}

/** For a record that was made here and not opened from a file: what to say about it. */
export interface MadeNotice {
  title: string;
  lines: readonly string[];
}

interface OpenedFormProps {
  Form: ComponentType<TemplateFormProps>;
  template: ResolvedTemplate;
  record: SavedRecord;
  brand: Brand;
  setAside: ReturnType<typeof fitAnswers>['setAside'];
  made: MadeNotice | undefined;
  onBack(): void;
}

function OpenedForm({ Form, template, record, brand, setAside, made, onBack }: OpenedFormProps) {
  return (
    <>
      <h1
        className="title"
        tabIndex={-1}
        ref={(heading) => {
          heading?.scrollIntoView();
          heading?.focus({ preventScroll: true });
        }}
      >
        {template.title}
      </h1>
      <p className="lead">{template.purpose}</p>
      <div className="form-notice">
        <p className="govuk-body">
          <strong>{made?.title ?? 'Every answer of the file is in the form.'}</strong>
        </p>
        {made?.lines.map((line) => (
          <p className="govuk-body" key={line}>
            {line}
          </p>
        ))}
        <SetAsideNotice setAside={setAside} />
        <button type="button" className="form-link-button" onClick={onBack}>
          Undo: bring back what was here before
        </button>
      </div>
      <Form template={template} initial={record} brand={brand} isNew={made !== undefined} />
    </>
  );
}
