/** The shape of `src/content/template-finder.yaml`: groups of templates, the chain, and which template suits whom. */
import { z } from 'zod';
import { nearestName } from '../lib/nearest-name.ts';

const id = z.string().regex(/^[a-z][a-z-]*$/, 'write an id in kebab-case');

export const templateFinderShape = z.strictObject({
  purposes: z
    .array(
      z.strictObject({
        id: id.describe('The name of the group in addresses.'),
        title: z.string().describe('What a person wants to do.'),
        column: z.string().optional().describe('The head of its column in the table of roles; absent: none.'),
        line: z.string().describe('One sentence under the title.'),
        templates: z.array(z.string()).describe('The templates of the group, in order.'),
      }),
    )
    .min(1)
    .describe('The groups of the list of templates.'),
  chain: z
    .array(
      z.strictObject({
        id: id.describe('The name of the link.'),
        title: z.string().describe('What happens at this point.'),
        templates: z.array(z.string()).describe('The templates that belong to it.'),
      }),
    )
    .min(1)
    .describe('The links of the chain that supervision follows, in order.'),
  settings: z
    .array(
      z.strictObject({
        id: id.describe('The name in addresses.'),
        title: z.string().describe('Where.'),
        serves: z
          .array(z.string())
          .min(1)
          .optional()
          .describe('The settings of an edition, one of which it has to serve; left out: any.'),
      }),
    )
    .min(1)
    .describe('Where people work.'),
  roles: z
    .array(
      z.strictObject({
        id: id.describe('The name in addresses.'),
        title: z.string().describe('Who.'),
        setting: z.string().describe('The setting that the role belongs to.'),
        use: z
          .record(
            z.string(),
            z
              .array(
                z.union([
                  z.strictObject({
                    template: z.string().describe('The template.'),
                    note: z.string().optional().describe('How it is used, in a few words.'),
                  }),
                  z.strictObject({
                    words: z.string().describe('What to do where there is no template of its own.'),
                  }),
                ]),
              )
              .min(1),
          )
          .describe('What the role uses, by the id of a purpose that has a column.'),
      }),
    )
    .min(1)
    .describe('As whom a person looks for a template.'),
});

export type TemplateFinder = z.infer<typeof templateFinderShape>;

const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** What is wrong with the names: one sentence for each, beginning with the key. */
export const checkFinderNames = (finder: TemplateFinder, templates: readonly string[]): string[] => {
  const { purposes, chain, settings, roles } = finder;
  const expect = (key: string, wanted: readonly string[], known: readonly string[], kind: string) =>
    wanted
      .filter((name) => !known.includes(name))
      .map((name) => `${key}: there is no ${kind} '${name}'. Did you mean '${nearestName(name, known)}'?`);
  const once = (key: string, names: readonly string[]) =>
    repeated(names).map((name) => `${key}: '${name}' stands there twice. Take one out.`);
  const columns = purposes.filter(({ column }) => column !== undefined).map((purpose) => purpose.id);
  const grouped = purposes.flatMap((purpose) => purpose.templates);
  return [
    ...once(
      'purposes',
      purposes.map((purpose) => purpose.id),
    ),
    ...once('purposes.templates', grouped),
    ...once(
      'chain',
      chain.map((link) => link.id),
    ),
    ...once(
      'chain.templates',
      chain.flatMap((link) => link.templates),
    ),
    ...once(
      'settings',
      settings.map((setting) => setting.id),
    ),
    ...once(
      'roles',
      roles.map((role) => role.id),
    ),
    ...purposes.flatMap((purpose) =>
      expect(`purposes.${purpose.id}.templates`, purpose.templates, templates, 'template'),
    ),
    ...chain.flatMap((link) => expect(`chain.${link.id}.templates`, link.templates, templates, 'template')),
    ...templates
      .filter((name) => !grouped.includes(name))
      .map((name) => `purposes: '${name}' is in no group. Add it to one.`),
    ...roles.flatMap((role) => {
      const key = `roles.${role.id}`;
      const used = Object.values(role.use).flat();
      return [
        ...expect(
          `${key}.setting`,
          [role.setting],
          settings.map((setting) => setting.id),
          'setting',
        ),
        ...expect(`${key}.use`, Object.keys(role.use), columns, 'purpose with a column'),
        ...expect(
          `${key}.use`,
          used.flatMap((each) => ('template' in each ? [each.template] : [])),
          templates,
          'template',
        ),
      ];
    }),
  ];
};
