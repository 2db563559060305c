/** A record in its parts: each part holds its own matter and no other's, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFilePlans } from '../../src/schemas/check-file-plans.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, SchemaNode } from '../../src/schemas/template.ts';
import { arbitraryAnswers } from '../documents/arbitrary-answers.ts';
import { duePieces, textsOf } from '../documents/due-pieces.ts';
import { divided, fourFamilies, getDivided, optionsFor, planOf } from './packages.ts';

/** Every text of a group's rows, marked with the row it stands in, so that a leak can be seen. */
function mark(value: unknown, node: SchemaNode, stamp: string): unknown {
  if (Array.isArray(value)) return value.map((row) => mark(row, node.items ?? {}, stamp));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([id, inner]) => [id, mark(inner, node.properties?.[id] ?? {}, stamp)]),
    );
  const isFree = typeof value === 'string' && !node.oneOf && !node.format && node.question?.type !== 'date';
  return isFree ? `${value}${stamp}` : value;
}

const stampOf = (group: string, row: number) => `⟦${group}${row}⟧`;

/** Random answers in which each row of a family group is stamped, and rows elsewhere name a random family. */
const stamped = (template: (typeof divided)[number]) =>
  fc.tuple(arbitraryAnswers(template.schema), fc.infiniteStream(fc.nat())).map(([answers, numbers]) => {
    const copy: Answers = structuredClone(answers);
    for (const { forEach = '', rowsBy = {} } of template.files ?? []) {
      const rows = copy[forEach];
      if (!Array.isArray(rows)) continue;
      const group = template.schema.properties?.[forEach];
      copy[forEach] = rows.map((row: unknown, index) =>
        mark(row, group?.items ?? {}, stampOf(forEach, index)),
      );
      for (const [other, { question, of }] of Object.entries(rowsBy)) {
        const named = copy[other];
        if (!Array.isArray(named)) continue;
        copy[other] = named.map((row: Answers) => {
          const index = (numbers.next().value ?? 0) % (rows.length + 1);
          const name = (copy[forEach] as Answers[])[index]?.[of];
          const node = template.schema.properties?.[other]?.items ?? {};
          const { [question]: _, ...rest } = mark(
            row,
            node,
            name === undefined ? '' : stampOf(forEach, index),
          ) as Answers;
          return name === undefined ? rest : { ...rest, [question]: name };
        });
      }
    }
    return copy;
  });

describe.each(divided.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const groups = (template.files ?? []).flatMap(({ forEach }) => forEach ?? []);

  it('never holds the text of another family, whatever was typed', () => {
    fc.assert(
      fc.property(stamped(template), (typed) => {
        const { documents } = planOf(template, typed);
        for (const { name, model } of documents) {
          const text = JSON.stringify(model);
          const found = new Set(text.match(/⟦\w+?\d+⟧/g));
          // Rows that are empty are not printed, so that numbers can move up: a document speaks of one row at most.
          expect(found.size, `${name} holds ${[...found].join(' ')}`).toBeLessThanOrEqual(1);
          if (!groups.some(() => /-\d+$/.test(name))) expect([...found], name).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing: what is in no document is named', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (typed) => {
        const options = optionsFor(template, typed);
        const { documents, unplaced, leftOut } = planOf(template, typed);
        const texts = documents.flatMap(({ model }) => textsOf(model.blocks));
        const away = new Set([...unplaced.map(({ path }) => path), ...leftOut]);
        const placed: Answers = structuredClone(options.answers);
        for (const path of [...away].reverse()) {
          const [id = '', row] = path.split('.');
          if (row === undefined) delete placed[id];
          else (placed[id] as unknown[]).splice(Number(row), 1);
        }
        for (const piece of duePieces(template.schema, placed).filter((due) => due.trim() !== ''))
          expect(
            texts.some((text) => text.includes(piece)),
            piece,
          ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['worked', 'awkward'] as const)('divides the %s example; every part says what it is', (which) => {
    const { documents } = planOf(template, template.examples[which].data);
    expect(documents.length).toBeGreaterThan(0);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
    for (const { name, model, keptWhere } of documents) {
      expect(name).toMatch(/^[a-z-]+(-\d+)?$/);
      expect(model.title.startsWith(`${template.title}: `)).toBe(true);
      expect(model.filing.keptWhere).toBe(keptWhere);
      expect(textsOf(model.blocks).join('\n')).toContain('This is one part of the record');
    }
  });
});

describe('four families that share surnames', () => {
  const template = getDivided('session-record');
  const plan = planOf(template, fourFamilies());
  const textOf = (name: string) => {
    const found = plan.documents.find((each) => each.name === name);
    return textsOf(found?.model.blocks ?? []).join('\n');
  };

  it('gives a document each and one for the worker', () => {
    expect(plan.documents.map(({ name }) => name)).toEqual([
      'family-1',
      'family-2',
      'family-3',
      'family-4',
      'worker',
    ]);
    for (const [index, word] of ['Alpha', 'Beta', 'Gamma', 'Delta'].entries())
      for (const { name } of plan.documents)
        for (const end of ['need', 'needreason', 'action'])
          expect(textOf(name).includes(`${word}${end}`), `${word}${end} in ${name}`).toBe(
            name === `family-${index + 1}`,
          );
    expect(textOf('worker')).toContain('Generalaction');
    expect(textOf('worker')).toContain('Workerneed');
    for (const index of [1, 2, 3, 4])
      expect(textOf(`family-${index}`)).not.toMatch(/Worker(need|impact)|Generalaction/);
  });

  it('puts an action whose family it cannot tell into no document, and says so', () => {
    expect(plan.unplaced).toEqual([{ path: 'agreedActions.5', why: 'unknown', name: 'Smith' }]);
    expect(plan.actions?.actions.map(({ files }) => files)).toEqual([
      ['family-1'],
      ['family-2'],
      ['family-3'],
      ['family-4'],
      ['worker'],
      [],
    ]);
    const twins = fourFamilies();
    (twins['families'] as Answers[])[1]!['familyName'] = 'SMITH, elm street';
    expect(planOf(template, twins).unplaced.map(({ why }) => why)).toEqual(['several', 'unknown', 'unknown']);
  });

  it('finds names that went astray, with their sentence', () => {
    const typed = fourFamilies();
    const families = typed['families'] as Answers[];
    families[0]!['engagement'] = 'All well. Anna Smith’s mother came too. Then QX 1004 was spoken of.';
    families[1]!['engagement'] = 'Tom came to school. Bela stayed away.';
    typed['workerImpact'] = 'I think of Tom Smith-Jones at night.';
    const { astray } = planOf(template, typed);
    const short = astray.map(({ part, name, belongsTo, certainty, sentence }) =>
      [part, certainty, belongsTo, name, sentence].join(' | '),
    );
    expect(short).toEqual(
      expect.arrayContaining([
        'family-1 | sure | family-2 | Anna Smith | Anna Smith’s mother came too.',
        'family-1 | sure | family-4 | QX-1004 | Then QX 1004 was spoken of.',
        'family-2 | maybe | family-1 | Tom Smith | Tom came to school.',
        'family-2 | maybe | family-4 | Bela Jones | Bela stayed away.',
        'worker | sure | family-3 | Tom Smith-Jones | I think of Tom Smith-Jones at night.',
      ]),
    );
    // A surname that is also the family's own is no sign of another.
    expect(short.filter((line) => /^family-1.*\| Smith/.test(line))).toEqual([]);
  });

  it('keeps a reason that was given for several families out of each of them', () => {
    const typed = fourFamilies();
    const findings = [0, 1].map((row) => ({
      severity: 'warning' as const,
      path: `families.${row}.rag`,
      rule: 'driftWarning',
      message: 'Look again',
    }));
    const passedWarnings = [{ rule: 'driftWarning', reason: 'Anna moved away' }];
    const shared = planOf(template, typed, { findings, passedWarnings });
    expect(JSON.stringify(shared.documents.map(({ model }) => model))).not.toContain('Anna moved away');
    const own = planOf(template, typed, { findings: findings.slice(1), passedWarnings });
    expect(
      own.documents
        .filter(({ model }) => JSON.stringify(model).includes('Anna moved away'))
        .map(({ name }) => name),
    ).toEqual(['family-2']);
  });

  it('prints what was added after signing in the worker’s part, and looks for names there too', () => {
    const additions = [{ addedOn: '2025-09-20', by: 'Supervisor Birch', text: 'Bela Jones was seen.' }];
    const { documents, astray } = planOf(template, fourFamilies(), { additions });
    const holding = documents.filter(({ model }) => JSON.stringify(model).includes('was seen'));
    expect(holding.map(({ name }) => name)).toEqual(['worker']);
    expect(astray).toContainEqual(
      expect.objectContaining({ part: 'worker', name: 'Bela Jones', label: 'Additions after signing' }),
    );
  });

  it('names what is missing in the part where it is missing', () => {
    const typed = fourFamilies();
    delete (typed['families'] as Answers[])[2]!['rag'];
    const { documents } = planOf(template, typed, { status: 'draft' });
    const missing = documents.map(({ name, model }) => [name, model.missing.map(({ path }) => path)]);
    expect(missing).toContainEqual(['family-3', ['families.0.rag']]);
    expect(missing.filter(([, paths]) => paths?.length)).toHaveLength(1);
  });
});

describe('what is wrong with a file plan', () => {
  const plain = loadTemplates().find(({ id }) => id === 'session-record');
  const withPlan = (change: (files: NonNullable<NonNullable<typeof plain>['files']>) => void) => {
    const copy = structuredClone(plain);
    if (!copy?.files) throw new Error('session-record has no file plan.');
    change(copy.files);
    return checkFilePlans(copy);
  };

  it.each<[string, Parameters<typeof withPlan>[0], RegExp]>([
    ['an unknown question', ([family]) => family?.include.push('supervisr'), /Did you mean 'supervisor'/],
    ['a question of nobody', ([, worker]) => worker?.include.pop(), /superviseeSignature|^$/],
    ['a family in the worker’s file', ([, worker]) => worker?.include.push('families'), /is about families/],
    ['a sheet in a child’s file', ([family]) => family?.include.push('learningNeeds'), /is filed apart/],
    ['no names', ([family]) => delete family?.names, /names is missing/],
    [
      'an unknown name',
      ([family]) => family?.names?.push('children.chldName'),
      /Did you mean 'children.childName'/,
    ],
    [
      'no group',
      ([family]) => Object.assign(family ?? {}, { forEach: 'supervisee' }),
      /is not a repeating group/,
    ],
    [
      'a forgotten question',
      ([, worker]) => worker?.include.splice(worker.include.indexOf('workerImpact'), 1),
      /'workerImpact' is printed/,
    ],
  ])('%s', (name, change, expected) => {
    if (name === 'a question of nobody') return expect(withPlan(change)).toEqual([]);
    expect(withPlan(change).join('\n')).toMatch(expected);
  });

  it('misses a plan where rows have children of their own', () => {
    const { files: _, ...without } = plain!;
    expect(checkFilePlans(without)).toEqual([expect.stringContaining('files is missing')]);
  });
});

it('sees another’s name in a longer one, and not in the family’s own', () => {
  const template = getDivided('session-record');
  const typed = fourFamilies();
  const families = typed['families'] as Answers[];
  expect(planOf(template, typed).astray.filter(({ part }) => part === 'family-3')).toEqual([]);
  families[0]!['needs'] = 'Tom Smith-Jones was there, and so was Tom Smith.';
  expect(planOf(template, typed).astray.map(({ part, name }) => [part, name])).toEqual([
    ['family-1', 'Tom Smith-Jones'],
  ]);
});
