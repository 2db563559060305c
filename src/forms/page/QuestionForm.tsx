/** The questions, drawn by RJSF in our theme. Nothing is shown while the answers are being checked. */
import Form from '@rjsf/core';
import type { RegistryFieldsType } from '@rjsf/utils';
import type { FormSession } from '../state/form-session.ts';
import { useValue } from '../state/session-hooks.ts';
import { toRjsf } from '../theme/form-schema.ts';
import { silentValidator } from '../theme/silent-validator.ts';
import { fields, templates } from '../theme/theme.ts';

export interface QuestionFormProps {
  session: FormSession;
  /** Fields beside those of the theme, by the names that the uiSchema gives with `ui:field`. */
  ownFields?: RegistryFieldsType;
}

export function QuestionForm({ session, ownFields }: QuestionFormProps) {
  const answers = useValue(session.answers);
  const view = useValue(session.view);
  const loads = useValue(session.loads);
  if (view.kind === 'check') return null;
  return (
    <Form
      key={loads}
      schema={toRjsf(session.shown)}
      uiSchema={session.template.uiSchema}
      formData={answers}
      validator={silentValidator}
      fields={ownFields ? { ...fields, ...ownFields } : fields}
      templates={templates}
      noValidate
      noHtml5Validate
      autoComplete="off"
      showErrorList={false}
      idPrefix="q"
      idSeparator="-"
      experimental_defaultFormStateBehavior={rjsfDefaults}
    >
      <></>
    </Form>
  );
}

/** RJSF leaves the answers alone: what a form starts with is ours to say, and empty objects are no answers. */
const rjsfDefaults = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const;
