/** Checks what is typed: the precompiled validator's errors and the template's rules, in the words of the templates. */
import { validators } from 'virtual:validators';
import { checkAnswers, type Finding, type SchemaError } from '../../rules/check-answers.ts';
import { withoutDemands } from './document-status.ts';
import type { FormSession } from '../state/form-session.ts';

export async function checkSession(session: FormSession): Promise<readonly Finding[]> {
  session.boxes.flush();
  const { template, logic } = session;
  const schemaErrors = await findSchemaErrors(template.id, session.answers.get());
  // The answers are read again: somebody may have typed while the validator was being loaded.
  const { today } = session.clock();
  const findings = checkAnswers(template, logic, session.answers.get(), { today, schemaErrors });
  return withoutDemands(findings, template.kind);
}

async function findSchemaErrors(templateId: string, answers: unknown): Promise<SchemaError[]> {
  const load = validators[templateId];
  if (!load) {
    throw new Error(
      `No validator was built for the template '${templateId}'. Hand it to precompiledValidators() in astro.config.mjs.`,
    );
  }
  const { validate } = await load();
  if (validate(answers)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
    instancePath,
    keyword,
    params,
  }));
}

/** Of the findings on show, those that still hold: an error goes when it is mended, and none comes while typing. */
export const stillStanding = (shown: readonly Finding[], now: readonly Finding[]): readonly Finding[] => {
  const standing = new Set(now.map(keyOf));
  const kept = shown.filter((finding) => standing.has(keyOf(finding)));
  return kept.length === shown.length ? shown : kept;
};

const keyOf = ({ path, message }: Finding): string => `${path}\n${message}`;
