/** What became of the questions that a patch speaks of, since it was made. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nearestName } from '../../src/lib/nearest-name.ts';
import { loadTemplates, SCHEMAS_FOLDER } from '../../src/schemas/load-templates.ts';
import type { SchemaNode, Template } from '../../src/schemas/template.ts';
import { walkSchema } from '../../src/schemas/walk-schema.ts';
import { sayChanged, sayChanges } from './say-changes.ts';

/**
 * Reads a template as it was, with the shared parts of today.
 * @throws {Error} if today's program cannot read it
 */
export const readTemplateText = (id: string, text: string): Template => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-report-'));
  try {
    cpSync(join(SCHEMAS_FOLDER, 'parts'), join(folder, 'parts'), { recursive: true });
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'templates', `${id}.yaml`), text);
    return loadTemplates(folder)[0]!;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

interface Asked {
  node: SchemaNode;
  isRequired: boolean;
  section: string;
}

const questionsOf = ({ schema, sections }: Template): Map<string, Asked> => {
  const sectionOf = (path: string) => {
    const [top = ''] = path.split('.');
    return sections.find(({ questions }) => questions.includes(top))?.title ?? 'no section';
  };
  return new Map(
    [...walkSchema(schema)].map(({ path, node, isRequired }) => [
      path,
      { node, isRequired, section: sectionOf(path) },
    ]),
  );
};

/** Keys whose words are CEL: the questions stand within them. */
const expressions = /^(?:when|must|showWhen|requireWhen|prefillAs)$/;

/** Every name below the top-level keys of a patch: keys and words, wherever its shape puts ids. */
const namesIn = (value: unknown, key = '', depth = 0): string[] => {
  if (typeof value === 'string')
    return expressions.test(key) ? (value.match(/[A-Za-z][\w.]*/g) ?? []) : [value];
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, key, depth + 1));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(depth > 0 ? [name] : []),
    ...namesIn(inner, name, depth + 1),
  ]);
};

/** What became of the sections that a patch names. */
const sectionChanges = (names: readonly string[], old: Template, now: Template): string[] =>
  old.sections
    .filter(({ id }) => names.includes(id))
    .flatMap(({ id, title, guidance }) => {
      const is = now.sections.find((section) => section.id === id);
      if (!is) return [`the section ${id} is gone. Take it out of the patch.`];
      const changes = [
        ...sayChanged('heading', title, is.title),
        ...sayChanged('guidance', guidance, is.guidance),
      ];
      return changes.map((change) => `section ${id}: ${change}`);
    });

const optionsOf = ({ oneOf, enum: values }: SchemaNode): Map<string, string> =>
  new Map(
    oneOf
      ? oneOf.map((option) => [String(option.const), option.title ?? String(option.const)])
      : (values ?? []).map((value) => [String(value), String(value)]),
  );

const optionChanges = (before: SchemaNode, after: SchemaNode): string[] => {
  const [old, now] = [optionsOf(before), optionsOf(after)];
  return [
    ...[...now].flatMap(([value, title]) =>
      old.has(value)
        ? sayChanged(`option ${value}`, old.get(value), title)
        : [`option ${value} came in: “${title}”`],
    ),
    ...[...old.keys()].filter((value) => !now.has(value)).map((value) => `option ${value} is gone`),
  ];
};

const changesOf = (old: Asked, now: Asked): string[] => [
  ...sayChanged('moved to another section', old.section, now.section),
  ...sayChanged('label', old.node.title, now.node.title),
  ...sayChanged('hint', old.node.description, now.node.description),
  ...sayChanged('kind of answer', old.node.type, now.node.type),
  ...(old.isRequired === now.isRequired ? [] : [now.isRequired ? 'must be answered now' : 'is optional now']),
  ...optionChanges(old.node, now.node),
];

const listed = (what: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];

/**
 * @param id of the template
 * @param patch the text of the patch
 * @param before the template as it was, @param after as it is
 * @returns what concerns the patch first, each question with what became of it; then what else came and went
 */
export const comparePatch = (id: string, patch: string, before: string, after: string): string[] => {
  let templates: [Template, Template];
  try {
    templates = [readTemplateText(id, before), readTemplateText(id, after)];
  } catch {
    return [
      'The template as it was cannot be read by this version. Its lines:',
      ...sayChanges(before, after),
    ];
  }
  const [old, now] = templates.map(questionsOf) as [Map<string, Asked>, Map<string, Asked>];
  const names = [...new Set(namesIn(parse(patch)))];
  const spoken = names.filter((name) => old.has(name) || now.has(name));
  const others = (from: typeof old, to: typeof old) => [...from.keys()].filter((path) => !to.has(path));
  const lines = spoken.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (!is) {
      const nearest = nearestName(path, others(now, old)) ?? nearestName(path, now.keys());
      return [`${path} is gone. Take it out of the patch.${nearest ? ` Is it '${nearest}' now?` : ''}`];
    }
    if (!was) return [`${path} came in since.`];
    const changes = changesOf(was, is);
    return changes.length === 0 ? [] : [`${path}:`, ...changes.map((change) => `  ${change}`)];
  });
  const [oldTemplate, template] = templates;
  lines.push(...sectionChanges(names, oldTemplate, template));
  const rulesOf = ({ rules }: Template) => rules.map((rule) => rule.id);
  return [
    ...(lines.length > 0
      ? ['What the patch speaks of:', ...lines.map((line) => `  ${line}`)]
      : ['Nothing that the patch speaks of has changed.']),
    ...sayChanged('title of the form', oldTemplate.title, template.title),
    ...sayChanged('version of the form', oldTemplate.version, template.version),
    ...listed(
      'Other questions that came in',
      others(now, old).filter((path) => !spoken.includes(path)),
    ),
    ...listed(
      'Other questions that are gone',
      others(old, now).filter((path) => !spoken.includes(path)),
    ),
    ...listed(
      'Rules that came in',
      rulesOf(template).filter((rule) => !rulesOf(oldTemplate).includes(rule)),
    ),
    ...listed(
      'Rules that are gone',
      rulesOf(oldTemplate).filter((rule) => !rulesOf(template).includes(rule)),
    ),
  ];
};
