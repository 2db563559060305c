/** What an agency reads when its edition is wrong: file, key, how to mend it, nearest valid name; all at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readLogo } from '../../src/editions/read-brand.ts';
import { getTemplate } from '../../src/schemas/load-templates.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (id: string, text: string) => {
  mkdirSync(join(root, 'editions', id), { recursive: true });
  writeFileSync(join(root, 'editions', id, 'edition.yaml'), text);
};
const writePart = (id: string, file: string, text: string) => {
  mkdirSync(join(root, 'editions', id, file, '..'), { recursive: true });
  writeFileSync(join(root, 'editions', id, file), text);
};
const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};
const complain = (text: string, id = 'ours') => {
  write(id, text);
  return messageOf(() => loadEdition(id, root));
};
const settings = (text: string) => {
  write('ours', `id: ours\nextends: standard\n${text}`);
  return messageOf(() => applyEdition(getTemplate('session-record'), loadEdition('ours', root)));
};

describe('a wrong edition', () => {
  it('has a misspelt key', () => {
    expect(complain('id: ours\nextends: standard\nbrnad: { colour: "#112233" }\n')).toMatch(
      /^editions\/ours\/edition\.yaml: unknown key 'brnad'\. Did you mean 'brand'\? Known keys: id, extends, title/,
    );
  });

  it('has a misspelt key further down, and everything else that is wrong is said too', () => {
    const message = complain(
      'id: ours\nextends: standard\nbrand: { color: "#112233", linkColour: blue }\nterms: { supervizor: { one: a, many: b } }\n' +
        'effectiveFrom: 1 May 2026\n',
    );
    expect(message.split('\n')).toEqual([
      expect.stringContaining('effectiveFrom: write a date as YYYY-MM-DD'),
      expect.stringContaining('brand.linkColour: write a colour as # and six hexadecimal figures'),
      expect.stringMatching(/brand: unknown key 'color'\. Did you mean 'colour'\?/),
      expect.stringMatching(/terms: unknown key 'supervizor'\. Did you mean 'supervisor'\?/),
    ]);
    for (const line of message.split('\n')) expect(line).toMatch(/^editions\/ours\/edition\.yaml: /);
  });

  it('leaves out what no edition gives', () => {
    expect(complain('id: ours\ntitle: Ours\n')).toContain(
      'editions/ours/edition.yaml: agency is missing: add it',
    );
  });

  it('has an unknown unit', () => {
    const message = complain(
      'id: ours\nextends: standard\nfrequencies:\n  child-in-need: { every: 1, unit: month }\n',
    );
    expect(message).toContain(
      "frequencies.child-in-need.unit: write one of: days, working-days, weeks, months, years. Did you mean 'months'?",
    );
  });

  it('lengthens a gap', () => {
    expect(
      complain('id: ours\nextends: standard\nfrequencies:\n  child-in-need: { every: 4, unit: months }\n'),
    ).toBe(
      'editions/ours/edition.yaml: frequencies.child-in-need: 4 months is longer than the 3 months of the edition it ' +
        'extends. An edition may shorten a gap, never lengthen it: write 3 months or less.',
    );
  });

  it('has colours that cannot be read', () => {
    expect(complain('id: ours\nextends: standard\nbrand: { colour: "#ffdd00" }\n')).toMatch(
      /brand\.colour: #ffdd00 has a contrast of 1\.\d to 1 against white\. Choose a darker colour/,
    );
  });

  it('extends an edition that is not there, or itself in a circle', () => {
    expect(complain('id: ours\nextends: standrad\n')).toContain(
      "editions/ours/edition.yaml: extends: unknown edition 'standrad'. Did you mean 'standard'?",
    );
    write('other', 'id: other\nextends: ours\n');
    expect(complain('id: ours\nextends: other\n')).toBe(
      'editions/ours/edition.yaml: extends: the editions ours → other → ours extend each other in a circle. Take one out.',
    );
  });

  it('is not YAML, is empty, or has another name than its folder', () => {
    expect(complain('id: [ours\n')).toMatch(/^editions\/ours\/edition\.yaml: .*line \d/s);
    expect(complain('')).toContain('editions/ours/edition.yaml: the file is empty');
    expect(complain('id: theirs\nextends: standard\n')).toContain(
      "editions/ours/edition.yaml: id: 'theirs' is not the name of the folder. Write 'ours'.",
    );
  });

  it('is asked for by a wrong name', () => {
    expect(messageOf(() => loadEdition('standart', root))).toContain(
      "unknown edition 'standart'. Did you mean 'standard'?",
    );
  });

  it('names a logo that is not there or not SVG', () => {
    write('ours', 'id: ours\nextends: standard\nbrand: { logo: our.svg }\n');
    const edition = loadEdition('ours', root);
    expect(messageOf(() => readLogo(edition, root))).toContain("there is no file 'our.svg' in editions/ours");
    writeFileSync(join(root, 'editions', 'ours', 'our.svg'), 'GIF89a');
    expect(messageOf(() => readLogo(edition, root))).toContain("'our.svg' is not an SVG file");
  });

  it('publishes chapters and templates that are not there', () => {
    expect(complain('id: ours\nextends: standard\ntemplates: [{ id: sesion-record }]\n')).toBe(
      "editions/ours/edition.yaml: templates: there is no template 'sesion-record'. Did you mean 'session-record'?",
    );
    expect(complain('id: ours\nextends: standard\nchapters: [how-oftn]\n')).toBe(
      "editions/ours/edition.yaml: chapters: there is no chapter 'how-oftn'. Did you mean 'how-often'?",
    );
  });
});

describe('wrong figures and answers', () => {
  it('name settings, roles, cohorts, provisions, templates and sources that are not there, all at once', () => {
    const message = complain(
      [
        'id: ours',
        'extends: standard',
        'serves: [school]',
        'sources: [leed]',
        'frequencies: { clinical-staff: { setting: nsh, roles: [clinical-staf], cohort: early-halp } }',
        'arrangements:',
        '  nhs-how-long: { provisions: [STAFFS-APP1-99], templates: [nhs-agrement], says: "{figure:nhs-session-lenght}" }',
        '',
      ].join('\n'),
    );
    expect(message.split('\n')).toEqual([
      "editions/ours/edition.yaml: serves: there is no setting 'school'. Did you mean 'schools'?",
      "editions/ours/edition.yaml: sources: there is no source 'leed'. Did you mean 'leeds'?",
      "editions/ours/edition.yaml: frequencies.clinical-staff.setting: there is no setting 'nsh'. Did you mean 'nhs'?",
      "editions/ours/edition.yaml: frequencies.clinical-staff.roles: there is no role 'clinical-staf'. Did you mean 'clinical-staff'?",
      "editions/ours/edition.yaml: frequencies.clinical-staff.cohort: there is no cohort 'early-halp'. Did you mean 'early-help'?",
      "editions/ours/edition.yaml: arrangements.nhs-how-long.templates: there is no template 'nhs-agrement'. Did you mean 'nhs-agreement'?",
      expect.stringMatching(
        /nhs-how-long\.provisions: there is no provision 'STAFFS-APP1-99'\. Did you mean 'STAFFS-APP1-09'/,
      ),
      "editions/ours/edition.yaml: arrangements.nhs-how-long.says: {figure:nhs-session-lenght}: the edition has no figure 'nhs-session-lenght'. Did you mean 'nhs-session-length'?",
    ]);
  });

  it('are named with the file in which they stand', () => {
    write('ours', 'id: ours\nextends: standard\n');
    writePart('ours', 'arrangements/nhs.yaml', 'nhs-how-long: { topic: how-lang }\n');
    expect(messageOf(() => loadEdition('ours', root))).toMatch(
      /^editions\/ours\/arrangements\/nhs\.yaml: nhs-how-long\.topic: write one of: .*Did you mean 'how-long'\?$/,
    );
  });

  it('stand twice, or in a file that no key has its name from', () => {
    write('ours', 'id: ours\nextends: standard\nfigures: { nhs-rebooking: { most: 1 } }\n');
    writePart('ours', 'figures.yaml', 'nhs-rebooking: { most: 1 }\n');
    writePart('ours', 'arangements.yaml', 'a: b\n');
    expect(messageOf(() => loadEdition('ours', root)).split('\n')).toEqual([
      expect.stringMatching(
        /^editions\/ours\/arangements\.yaml: no key has this name\. Did you mean 'arrangements\.yaml'\?/,
      ),
      'editions/ours/figures.yaml: nhs-rebooking: it stands in editions/ours/edition.yaml too. Take it out of one of the two.',
    ]);
  });

  it('are looser than the edition below allows', () => {
    const message = complain(
      'id: ours\nextends: standard\nfigures:\n' +
        '  nhs-session-length: { most: 3 }\n  nhs-rebooking: { most: 10, unit: day, units: days }\n  group-size: { moreThan: 1 }\n',
    );
    expect(message.split('\n')).toEqual([
      'editions/ours/edition.yaml: figures.nhs-session-length: the figure (at least 1 hour and at most 3 hours) is looser ' +
        'than that of the edition it extends. Stay within at least 1 hour and at most 2 hours.',
      'editions/ours/edition.yaml: figures.nhs-rebooking: the figure is counted in days. Count it in weeks, so that both can be compared.',
      'editions/ours/edition.yaml: figures.group-size: the figure (more than 1 person) is looser than that of the edition it ' +
        'extends. Stay within more than 2 people.',
    ]);
  });
});

describe('wrong settings of a template', () => {
  it('hides a required question, or one that a rule looks at', () => {
    const message = settings(
      'templates: [{ id: session-record, hide: [supervisionDate, families.escalations, families.planAmendment] }]\n',
    );
    expect(message.split('\n')).toEqual([
      "editions/ours/edition.yaml: templates.session-record.hide: 'supervisionDate' cannot be hidden: it must be answered, " +
        'and an edition never drops a required question. It would break HERTS-APP3-03. Take it out of the list.',
      "editions/ours/edition.yaml: templates.session-record.hide: 'families.escalations' cannot be hidden: the rule " +
        'redNeedsEscalation looks at it. It would break HERTS-AIM-08, HERTS-AIM-12. Take it out of the list.',
      "editions/ours/edition.yaml: templates.session-record.hide: 'families.planAmendment' cannot be hidden: it must be " +
        'answered in some cases. It would break HERTS-APP3-12. Take it out of the list.',
    ]);
  });

  it('names questions that are not there', () => {
    const message = settings(
      'templates: [{ id: session-record, hide: [familes.needs], labels: { nextSesionDate: When } }]\n',
    );
    expect(message.split('\n')).toEqual([
      "editions/ours/edition.yaml: templates.session-record.hide: unknown question 'familes.needs'. " +
        "Did you mean 'families.needs'?",
      "editions/ours/edition.yaml: templates.session-record.labels: unknown question 'nextSesionDate'. " +
        "Did you mean 'nextSessionDate'?",
    ]);
  });
});
