/**
 * What an agency may try and no patch can do: take a question, rule, signature or option away, change the kind of a
 * question, make a required one optional. The shape has no key for it; a person who writes one is told why, and which
 * provisions stand against it.
 */
import { isPlainObject } from '../../lib/deep-merge.ts';
import type { Template } from '../../schemas/template.ts';
import { findNode } from '../../schemas/walk-schema.ts';
import { findNeeded } from '../find-needed.ts';
import { sayBrokenWithout, sayBrokenWithoutRule } from '../say-broken.ts';

type Plain = Record<string, unknown>;

const removing = ['remove', 'drop', 'delete'] as const;
const easing = ['optional', 'notRequired'] as const;
const changing = ['type', 'types'] as const;

/** The names that a person gave: a list, one name, or the keys of an object. */
const namesIn = (value: unknown): string[] =>
  isPlainObject(value) ? Object.keys(value) : [value].flat().map(String);

const withoutKeys = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** Attempts at the rules that are there: a list of them under a key that takes away, or one with the same id. */
const ruleWords = (template: Template, id: string, key: string): string[] => {
  const rule = template.rules.find((each) => each.id === id);
  return rule
    ? [
        `${key}: '${id}' is a rule of the template, and an edition never takes a rule away or changes it.` +
          `${sayBrokenWithoutRule(template, rule)} Take it out; a rule of your own gets another id.`,
      ]
    : [];
};

const takenAway = (template: Template, key: string, name: string): string[] => {
  const ofRule = ruleWords(template, name, key);
  if (ofRule.length > 0) return ofRule;
  const node = findNode(template.schema, name);
  const need = findNeeded(template).get(name);
  if (node === undefined || need === undefined)
    return [
      `${key}: a patch takes nothing away for good. Write an optional question under 'hide' instead: '${name}'.`,
    ];
  return [`${key}: '${name}' cannot be left out: ${need.reason}.${need.broken} Take it out of the list.`];
};

const madeOptional = (template: Template, key: string, name: string): string =>
  `${key}: '${name}' cannot be made optional: an edition may ask for more answers, never for fewer.` +
  `${sayBrokenWithout(template, name)} Take it out of the list.`;

const changedKind = (key: string, name: string): string =>
  `${key}: the kind of '${name}' cannot change: records that were saved would no longer open.` +
  ` Add a question of your own under 'add', with another id.`;

const ofOptions = (template: Template, options: Plain): string[] =>
  Object.entries(options).flatMap(([path, changes]) => {
    const tried = isPlainObject(changes) ? removing.filter((key) => Object.hasOwn(changes, key)) : [];
    return tried.flatMap((key) =>
      namesIn((changes as Plain)[key]).map(
        (value) =>
          `options.${path}.${key}: the option '${value}' cannot be taken away: records that hold it would lose it.` +
          `${sayBrokenWithout(template, path)}` +
          ` Give it other words under 'titles', or leave it.`,
      ),
    );
  });

/**
 * @param raw what stands in the patch
 * @returns what it tries and may not, beginning with the key; and the patch without these keys, to be read further
 */
export const findLoosening = (raw: Plain, template: Template): { problems: string[]; rest: Plain } => {
  const at = <Key extends string>(keys: readonly Key[], say: (key: Key, name: string) => string | string[]) =>
    keys
      .filter((key) => Object.hasOwn(raw, key))
      .flatMap((key) => namesIn(raw[key]).flatMap((name) => say(key, name)));
  const options = isPlainObject(raw['options']) ? raw['options'] : {};
  const rules: unknown[] = Array.isArray(raw['rules']) ? raw['rules'] : [];
  const isRule = (name: unknown) => template.rules.some(({ id }) => id === name);
  const hide: unknown[] = Array.isArray(raw['hide']) ? raw['hide'] : [];
  const rest = withoutKeys(raw, [...removing, ...easing, ...changing]);
  if (hide.length > 0) rest['hide'] = hide.filter((name) => !isRule(name));
  if (isPlainObject(raw['options'])) {
    rest['options'] = Object.fromEntries(
      Object.entries(options).map(([path, changes]) => [
        path,
        isPlainObject(changes) ? withoutKeys(changes, removing) : changes,
      ]),
    );
  }
  return {
    problems: [
      ...hide.filter(isRule).flatMap((name) => ruleWords(template, String(name), 'hide')),
      ...at(removing, (key, name) => takenAway(template, key, name)),
      ...at(easing, (key, name) => madeOptional(template, key, name)),
      ...at(changing, (key, name) => changedKind(key, name)),
      ...ofOptions(template, options),
      ...rules.flatMap((rule) =>
        isPlainObject(rule) ? ruleWords(template, String(rule['id']), 'rules') : [],
      ),
    ],
    rest,
  };
};
