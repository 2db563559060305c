/** Every edition of the project: complete, in its own words, with what concerns the settings that it serves. */
import { describe, expect, it } from 'vitest';
import { applyEdition, publishedTemplates } from '../../src/editions/apply-edition.ts';
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readLogo } from '../../src/editions/read-brand.ts';
import { servedFrequencies } from '../../src/editions/narrow-to-settings.ts';
import { sayAttributed } from '../../src/editions/say-attributed.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';
import { readLogo as drawLogo } from '../../src/documents/pdf/read-logo.ts';

const all = listEditions('.').map((id) => loadEdition(id));

describe.each(all)('the edition $id', (edition) => {
  it('has a logo of its own that a document can draw', () => {
    const logo = readLogo(edition);
    expect(drawLogo(logo?.svg ?? '')).toBeDefined();
    const others = all.filter((other) => other !== edition).map((other) => readLogo(other)?.svg);
    expect(others).not.toContain(logo?.svg);
  });

  it('says every answer in full sentences, with no name left open', () => {
    for (const { says, steps = [], note = '' } of Object.values(edition.arrangements)) {
      for (const text of [says, ...steps, note]) {
        expect(sayAttributed(text, edition)).not.toMatch(/[{}]|undefined|\(the source:/);
      }
      expect(says.trim()).toMatch(/\.$/);
    }
  });

  it('asks its templates, with no word left open', () => {
    const templates = loadEditionTemplates(edition);
    const published = publishedTemplates(
      edition,
      templates.map((template) => template.id),
    );
    expect(published.length).toBeGreaterThan(5);
    for (const template of templates.filter((each) => published.includes(each.id))) {
      expect(JSON.stringify(applyEdition(template, edition))).not.toMatch(/\{[A-Za-z]+(:[a-z-]+)?\}/);
    }
  });

  it('knows only its own settings, and every one of them answers the questions of a beginner', () => {
    const settings = Object.keys(edition.settings);
    if (edition.serves !== 'all') expect(settings).toEqual(edition.serves);
    const answers = Object.values(edition.arrangements);
    for (const setting of settings) {
      const topics = answers.filter((each) => each.setting === setting).map(({ topic }) => topic);
      expect(topics).toEqual(
        expect.arrayContaining(['how-often', 'each-child', 'who-records', 'disagreement']),
      );
    }
    for (const { setting } of [...answers, ...Object.values(servedFrequencies(edition))]) {
      expect(settings).toContain(setting);
    }
    for (const { settings: of } of [...Object.values(edition.roles), ...Object.values(edition.cohorts)]) {
      expect(settings).toEqual(expect.arrayContaining(of));
    }
  });
});

it('an edition that is stricter than its source says so where it speaks for the source', () => {
  const standard = loadEdition('standard');
  const stricter = {
    ...standard,
    frequencies: {
      ...standard.frequencies,
      'clinical-staff': { ...standard.frequencies['clinical-staff']!, every: 12 },
    },
    figures: {
      ...standard.figures,
      'nhs-session-length': { ...standard.figures['nhs-session-length']!, most: 1.5 },
    },
  };
  expect(sayAttributed('{Supervisors}: {every:clinical-staff}, {figure:nhs-session-length}', stricter)).toBe(
    'Supervisors: every 12 weeks (the source: every 16 weeks), at least 1 hour and at most 1.5 hours ' +
      '(the source: at least 1 hour and at most 2 hours)',
  );
});
