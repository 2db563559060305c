import { published, validators } from 'virtual:validators';
import { describe, expect, it } from 'vitest';
import { applyEdition } from '../editions/apply-edition.ts';
import { loadEdition } from '../editions/load-edition.ts';
import { validateWithAjv } from '../rules/validate-with-ajv.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import type { Answers } from '../schemas/template.ts';
import { validatorModule } from './vite-validators.ts';

const edition = loadEdition('standard');
const templates = loadTemplates().map((template) => applyEdition(template, edition));

/** Every answer of the record replaced, one at a time, by values that are wrong in different ways. */
function* spoilt(value: unknown): Generator<unknown> {
  for (const wrong of [17, '', 'x'.repeat(10_500), '2025-02-31', [], {}, true]) yield wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    for (const wrong of spoilt(child)) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = wrong;
      yield copy;
    }
  }
  if (!Array.isArray(value)) yield { ...value, somethingUnknown: 1 };
}

const errorsOf = async (id: string, answers: unknown) => {
  const { validate } = await validators[id]!();
  return validate(answers)
    ? []
    : validate.errors!.map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
};

it('lists the published templates', () => {
  expect(published.map(({ id }) => id).sort()).toEqual(templates.map(({ id }) => id).sort());
  expect(Object.keys(validators).sort()).toEqual(templates.map(({ id }) => id).sort());
});

describe.each(templates.map((template) => [template.id, template] as const))(
  'the validator of %s',
  (id, template) => {
    it('takes both examples', async () => {
      expect(await errorsOf(id, template.examples.worked.data)).toEqual([]);
      expect(await errorsOf(id, template.examples.awkward.data)).toEqual([]);
    });

    it('gives the very errors of ajv at run time', async () => {
      const ajv = validateWithAjv(template.schema);
      const { validate } = await validators[id]!();
      let wrong = 0;
      for (const answers of spoilt(template.examples.worked.data)) {
        if (typeof answers !== 'object' || Array.isArray(answers)) continue;
        const expected = ajv(answers as Answers);
        const isValid = validate(answers);
        expect(isValid).toBe(expected.length === 0);
        const found = (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
          instancePath,
          keyword,
          params,
        }));
        expect(isValid ? [] : found).toEqual(expected);
        wrong += expected.length > 0 ? 1 : 0;
      }
      expect(wrong).toBeGreaterThan(50);
    });
  },
);

it('needs no eval and no require in a page', () => {
  for (const { schema } of templates) {
    const code = validatorModule(schema);
    expect(code).not.toMatch(/\brequire\(|\beval\(|new Function/);
  }
});
