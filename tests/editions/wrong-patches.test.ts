/** What an agency reads when a patch or a template of its own is wrong: file, key, cure, provisions, nearest name. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadEditionTemplates } from '../../src/editions/templates/load-edition-templates.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patches-'));
  write('edition.yaml', 'id: ours\nextends: standard\nagency: Our Council\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  const path = join(root, 'editions', 'ours', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
/** Everything that is said of the files of `templates/`, line by line. */
const complain = (files: Record<string, string>): string[] => {
  for (const [name, text] of Object.entries(files)) write(`templates/${name}`, text);
  try {
    loadEditionTemplates(loadEdition('ours', root), root);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  throw new Error('nothing was refused');
};
const session = 'editions/ours/templates/session-record.patch.yaml: ';
/** What is said of one patch of the session record, without the name of its file. */
const ofPatch = (text: string): string[] =>
  complain({ 'session-record.patch.yaml': text }).map((line) => {
    expect(line.slice(0, session.length)).toBe(session);
    return line.slice(session.length);
  });

const loosening: [what: string, patch: string, ...said: string[]][] = [
  [
    'hides a required question',
    'hide: [supervisionDate]',
    "hide: 'supervisionDate' cannot be hidden: it must be answered, and an edition never drops a required question. It would break HERTS-APP3-03. Take it out of the list.",
  ],
  [
    'hides what a rule looks at',
    'hide: [families.escalations]',
    "hide: 'families.escalations' cannot be hidden: the rule redNeedsEscalation looks at it. It would break HERTS-AIM-08, HERTS-AIM-12. Take it out of the list.",
  ],
  [
    'hides a rule',
    'hide: [redNeedsAction]',
    "hide: 'redNeedsAction' is a rule of the template, and an edition never takes a rule away or changes it. It would break HERTS-APP3-14. Take it out; a rule of your own gets another id.",
  ],
  [
    'takes a question away',
    'remove: [followUpNotes, supervisee]',
    "remove: a patch takes nothing away for good. Write an optional question under 'hide' instead: 'followUpNotes'.",
    "remove: 'supervisee' cannot be left out: it must be answered, and an edition never drops a required question. It would break HERTS-APP3-02. Take it out of the list.",
  ],
  [
    'makes a required question optional',
    'optional: [families.rag]',
    "optional: 'families.rag' cannot be made optional: an edition may ask for more answers, never for fewer. It would break HERTS-APP3-11. Take it out of the list.",
  ],
  [
    'changes the kind of a question',
    'type: { families.rag: text }',
    "type: the kind of 'families.rag' cannot change: records that were saved would no longer open. Add a question of your own under 'add', with another id.",
  ],
  [
    'takes an option away',
    'options: { families.statusLevel: { remove: [cp] } }',
    "options.families.statusLevel.remove: the option 'cp' cannot be taken away: records that hold it would lose it. It would break HERTS-APP3-06. Give it other words under 'titles', or leave it.",
  ],
  [
    'changes a rule',
    'rules: [{ id: nextWithinThreeMonths, severity: warning, questions: [nextSessionDate], must: "true", message: Fine }]',
    "rules: 'nextWithinThreeMonths' is a rule of the template, and an edition never takes a rule away or changes it. It would break HERTS-AIM-10. Take it out; a rule of your own gets another id.",
  ],
];

const misnaming: [what: string, patch: string, ...said: string[]][] = [
  [
    'misspells a key',
    'lables: { families.needs: Needs }',
    "unknown key 'lables'. Did you mean 'labels'? Known keys: basedOn, title, sections, labels, hints, prompts, options, add, hide, sectionOrder, order, required, rules, examples.",
  ],
  [
    'names questions that are not there',
    'labels: { familes.needs: Needs }\nrequired: [participant]\nhide: [followUpNote]',
    "hide: unknown question 'followUpNote'. Did you mean 'followUpNotes'?",
    "labels: unknown question 'familes.needs'. Did you mean 'families.needs'?",
    "required: unknown question 'participant'. Did you mean 'participants'?",
  ],
  [
    'names sections that are not there',
    'sectionOrder: [agender]\nsections: { sesion: { title: Us } }',
    "sections: unknown section 'sesion'. Did you mean 'session'?",
    "sectionOrder: unknown section 'agender'. Did you mean 'agenda'?",
  ],
  [
    'uses a word that no edition gives',
    'labels: { supervisor: "Your {supervizor}" }',
    "labels.supervisor: unknown word '{supervizor}'. Did you mean '{supervisor}'?",
  ],
  [
    'rewords prompts and options that are not there',
    'prompts: { families.needs: { a: b } }\noptions: { families.statusLevel: { titles: { earlyHalp: x } }, supervisionDate: { titles: { a: b } } }',
    "prompts.families.needs: this question has no prompts. A hint goes under 'hints'.",
    "options.families.statusLevel.titles: unknown option 'earlyHalp'. Did you mean 'earlyHelp'?",
    'options.supervisionDate: this question has no options.',
  ],
  [
    'gives an option a value that is taken, or one to a rating',
    'options: { families.statusLevel: { add: [{ const: cin, title: Child in need }] }, families.rag: { add: [{ const: blue, title: Blue }] } }',
    "options.families.statusLevel.add: there is an option 'cin' already. Give yours another value, or reword that one under 'titles'.",
    "options.families.rag.add: a question of the kind 'rag' has the options that it has. Add a question of your own under 'add'.",
  ],
  [
    'moves a question into another section',
    'order: { session: [families] }',
    "order.session: 'families' stands in the section 'familyDiscussion'. A question is moved inside its own section.",
  ],
  [
    'prints a part on a sheet that is filed elsewhere',
    'sectionOrder: [learning]',
    "sectionOrder: 'supervisee' would be printed on the sheet 'Supervisee's file only' instead of the first pages, and they are filed apart. Leave its section on the same side of that sheet.",
  ],
  [
    'was made from something that is no version',
    'basedOn: yesterday',
    'basedOn: write the 40 characters that `git hash-object` prints for the template’s file.',
  ],
];

const adding: [what: string, patch: string, ...said: string[]][] = [
  [
    'has an id that is taken',
    'add: [{ id: rag, after: families.rag, ask: { $ref: parts/text, title: Colour } }]',
    "add.rag: there is a question 'families.rag' already, and its kind, 'rag', cannot change. Give yours another id, or reword that one under 'labels' and 'hints'.",
  ],
  [
    'stands nowhere',
    'add:\n  - { id: mood, after: familes.rag, ask: { $ref: parts/text, title: Mood } }\n  - { id: weather, section: sesion, ask: { $ref: parts/text, title: Weather } }\n  - { id: pet, after: supervisee.name, ask: { $ref: parts/text, title: Pet } }',
    "add.mood.after: unknown question 'familes.rag'. Did you mean 'families.rag'?",
    "add.weather.section: unknown section 'sesion'. Did you mean 'session'?",
    "add.pet.after: 'supervisee' takes no further question. Put yours behind 'supervisee' itself.",
  ],
  [
    'takes a part that is not there',
    'add: [{ id: mood, section: session, ask: { $ref: parts/txet, title: Mood } }]',
    "add.mood.ask.$ref: unknown part 'parts/txet'. Did you mean 'parts/text'?",
  ],
  [
    'asks nothing, under a condition on nothing',
    'add: [{ id: mood, section: session, ask: { $ref: parts/text, question: { showWhen: sesionFormat == "group" } } }]',
    'add.mood.ask.title is missing: what is asked?',
    "question mood: unknown question 'sesionFormat'. Did you mean 'sessionFormat'?",
  ],
  [
    'goes into no file',
    'add: [{ id: mood, section: familyDiscussion, ask: { $ref: parts/text, title: Mood } }]',
    'add.mood.files is missing: say into which of the files the question goes, because one record is filed in several.',
  ],
  [
    'is checked by a rule that does not fit',
    'rules:\n  - { id: ours, severity: error, questions: [nextSessionDate], must: filled(nextSesionDate), message: Enter it }\n  - { id: other, severity: error, questions: [nextSessionDate], must: days(nextSessionDate), message: Enter it }',
    "rule ours: unknown question 'nextSesionDate'. Did you mean 'nextSessionDate'?",
    "rule other: must: found no matching overload for 'days(dyn)'. Mend: days(nextSessionDate)",
  ],
  [
    'is required, and the examples do not answer it',
    'required: [followUpNotes]',
    'examples.worked: does not keep to required {"missingProperty":"followUpNotes"}.',
    "examples.worked.followUpNotes: an example has no errors, but: Enter other follow-up. Give its answer under 'examples' of the patch.",
    'examples.awkward: does not keep to required {"missingProperty":"followUpNotes"}.',
    "examples.awkward.followUpNotes: an example has no errors, but: Enter other follow-up. Give its answer under 'examples' of the patch.",
  ],
];

describe('a patch that would loosen', () => {
  it.each(loosening)('%s', (_what, patch, ...said) => expect(ofPatch(patch)).toEqual(said));
});

describe('a patch with names and words that are not there', () => {
  it.each(misnaming)('%s', (_what, patch, ...said) => expect(ofPatch(patch)).toEqual(said));
});

describe('a patch whose new questions or rules do not fit', () => {
  it.each(adding)('%s', (_what, patch, ...said) => expect(ofPatch(patch)).toEqual(said));
});

it('hides a signature of the source, also one that need not be given', () => {
  expect(complain({ 'school-contract.patch.yaml': 'hide: [reviewSignature]' })).toEqual([
    "editions/ours/templates/school-contract.patch.yaml: hide: 'reviewSignature' cannot be hidden: the source asks for this " +
      'signature, and an edition never drops one. It would break LEEDS-APP2-44. Take it out of the list.',
  ]);
});

it('leaves out what it asks for itself', () => {
  const text = [
    'hide: [followUpNotes, workerImpact]',
    'required: [followUpNotes]',
    'rules: [{ id: ours, severity: warning, questions: [learningNeeds], must: filled(workerImpact), message: Say it }]',
  ].join('\n');
  expect(ofPatch(text)).toEqual([
    "hide: 'followUpNotes' cannot be hidden: it must be answered, and an edition never drops a required question. " +
      'Take it out of one of the two.',
    "hide: 'workerImpact' cannot be hidden: the rule ours looks at it. Take it out of one of the two.",
  ]);
});

describe('a file that is wrong as a whole', () => {
  it('patches what is not there, has a name that means nothing, or is no YAML; all of it is said at once', () => {
    expect(
      complain({
        'sesion-record.patch.yaml': 'title: Ours',
        'our-note.yml': 'id: our-note',
        'evaluation-patch.yaml': 'title: Ours',
        'contact-list.patch.yaml': '',
      }),
    ).toEqual([
      "editions/ours/templates/evaluation-patch.yaml: a file here is called <template>.yaml or <template>.patch.yaml. Rename it 'evaluation.patch.yaml'.",
      "editions/ours/templates/our-note.yml: a file here is called <template>.yaml or <template>.patch.yaml. Rename it 'our-note.yaml'.",
      'editions/ours/templates/contact-list.patch.yaml: the file is empty or not a list of keys with values.',
      "editions/ours/templates/sesion-record.patch.yaml: there is no template 'sesion-record' to patch. Did you mean 'session-record'? Name the file 'session-record.patch.yaml'.",
    ]);
  });

  const own = readFileSync('tests/editions/overlaid/templates/handover-note.yaml', 'utf8');

  it('brings a template under the id of one of ours', () => {
    expect(complain({ 'evaluation.yaml': own.replace('id: handover-note', 'id: evaluation') })).toEqual([
      "editions/ours/templates/evaluation.yaml: id: there is a template 'evaluation' already. Give yours another id and name " +
        'its file for it, or change that one in editions/ours/templates/evaluation.patch.yaml.',
    ]);
  });

  it('brings a template that does not hold together', () => {
    const wrong = own
      .replace(
        'questions: [howWeMet, strengths, agreed, signature]',
        'questions: [howWeMet, strenghts, signature]',
      )
      .replace('to: session-record,', 'to: sesion-record,')
      .replace('frequencyDays("child-in-need")', 'frequencyDays("child-in-ned")')
      .replace('handoverDate: 2026-03-02', 'handoverDate: tomorrow');
    const file = 'editions/ours/templates/handover-note.yaml: ';
    expect(complain({ 'handover-note.yaml': wrong })).toEqual([
      `${file}rules.discussAfterHandover.must: frequencyDays("child-in-ned"): the edition has no frequency 'child-in-ned'. Did you mean 'child-in-need'?`,
      `${file}sections: unknown question 'strenghts'. Did you mean 'strengths'?`,
      `${file}sections: 'strengths' is missing. Add it.`,
      `${file}sections: 'agreed' is missing. Add it.`,
      `${file}relations: there is no template 'sesion-record'. Did you mean 'session-record'?`,
    ]);
  });

  it('has another id than its file, a misspelt key or word', () => {
    const key = own.replace('opens: one-page', 'open: one-page');
    expect(complain({ 'hand-over.yaml': own, 'handover-note.yaml': key })).toEqual([
      "editions/ours/templates/hand-over.yaml: id: 'handover-note' is not the name of the file. Rename the file or the id.",
      'editions/ours/templates/handover-note.yaml: opens: write one of: task-list, one-page.',
      expect.stringMatching(
        /^editions\/ours\/templates\/handover-note\.yaml: unknown key 'open'\. Did you mean 'opens'\? Known keys: id, version/,
      ),
    ]);
    const word = own.replace('The {supervisor} who leaves', 'The {supervizor} who leaves');
    rmSync(join(root, 'editions/ours/templates/hand-over.yaml'));
    expect(complain({ 'handover-note.yaml': word })).toEqual([
      "editions/ours/templates/handover-note.yaml: completedBy: unknown word '{supervizor}'. Did you mean '{supervisor}'?",
    ]);
  });
});
