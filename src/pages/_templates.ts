/** What the pages of templates show of the list as a whole: groups, the chain, the table of roles, what each rests on. */
import { getCollection } from 'astro:content';
import { loadEditionTemplates } from '../editions/templates/load-edition-templates.ts';
import { loadTemplateFinder } from '../schemas/load-template-finder.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import { rowNode } from '../rules/container.ts';
import type { ResolvedTemplate, SchemaNode } from '../schemas/template.ts';
import { carriedIn, edition, link, templates, words } from './_site.ts';

const finder = loadTemplateFinder(loadTemplates().map(({ id }) => id));
const known = new Set(loadEditionTemplates(edition).map(({ id }) => id));
const published = new Map(templates().map((template) => [template.id, template]));
const addressOf = (id: string) => link(`/templates/${id}/`);
const isPublished = (id: string) => published.has(id);

const grouped = new Set(finder.purposes.flatMap((purpose) => purpose.templates));

/**
 * The published templates by what a person wants to do, and then those that an edition brought. Groups without any are
 * left out.
 */
export const groups = [
  ...finder.purposes.map((purpose) => ({
    id: purpose.id,
    title: words(purpose.title),
    line: words(purpose.line),
    templates: purpose.templates.flatMap((id) => published.get(id) ?? []),
  })),
  {
    id: 'own-forms',
    title: 'Use one of our own forms',
    line: `What ${edition.agency} asks beside the forms of the guidance.`,
    templates: [...published.values()].filter(({ id }) => !grouped.has(id)),
  },
].filter((group) => group.templates.length > 0);

/** What stands in a cell of the table: a template, or words where there is none. */
type Used = { words: string } | { id: string; title: string; href: string; note?: string };

const isServed = ({ serves }: { serves?: string[] | undefined }) =>
  serves === undefined || serves.some((id) => Object.hasOwn(edition.settings, id));

/** Whether the edition publishes what the role records with; of a role that records nothing, whatever it uses. */
const isEquipped = ({ use }: (typeof finder.roles)[number]) =>
  (use['record'] ?? Object.values(use).flat()).some(
    (each) => 'template' in each && isPublished(each.template),
  );

/**
 * The columns and settings of the table of roles, and what each role uses of what is published. Settings that the
 * edition does not serve fall away, and so do roles and columns for which it publishes nothing.
 */
export const roleTable = {
  columns: finder.purposes.flatMap(({ id, title, column, templates: own }) =>
    column === undefined || !own.some(isPublished)
      ? []
      : [{ id, title: words(title), column: words(column) }],
  ),
  settings: finder.settings.filter(isServed).map(({ id, title }) => ({
    id,
    title: words(title),
    roles: finder.roles
      .filter((role) => role.setting === id && isEquipped(role))
      .map((role) => ({
        id: role.id,
        title: words(role.title),
        use: (column: string) =>
          (role.use[column] ?? []).flatMap((each): Used[] => {
            if ('words' in each) return [{ words: words(each.words) }];
            const template = published.get(each.template);
            const note = each.note === undefined ? {} : { note: words(each.note) };
            return template
              ? [{ id: template.id, title: template.title, href: addressOf(template.id), ...note }]
              : [];
          }),
      })),
  })),
};

/** Another template in the chain, seen from one: what they have to do with each other, from both sides. */
export interface Neighbour {
  title: string;
  href?: string;
  /** What this template says of the other. */
  here?: string;
  /** What the other says of this one. */
  there?: string;
}

/** One link of the chain with what stands there; `isOwn` where the template itself stands. */
export interface ChainLink {
  title: string;
  isOwn: boolean;
  neighbours: Neighbour[];
}

const linkOf = (id: string) => finder.chain.find((each) => each.id === id || each.templates.includes(id))?.id;

/** A template's place among the others: the links of the chain in order, and what stands alongside. */
export const chainOf = (template: ResolvedTemplate): { links: ChainLink[]; alongside: Neighbour[] } => {
  const there = new Map(
    [...published.values()].flatMap((other) =>
      other.relations.filter(({ to }) => to === template.id).map(({ how }) => [other.id, how] as const),
    ),
  );
  const here = new Map(template.relations.map(({ to, how }) => [to, how]));
  const found = [...new Set([...here.keys(), ...there.keys()])].flatMap((id) => {
    const other = published.get(id);
    // The next record and the child's own file have no page; their link of the chain names them.
    if (!other && loadsElsewhere(id)) return [];
    const said = {
      ...(here.has(id) ? { here: here.get(id) as string } : {}),
      ...(there.has(id) ? { there: there.get(id) as string } : {}),
    };
    const neighbour: Neighbour = other
      ? { title: other.title, href: addressOf(id), ...said }
      : { title: '', ...said };
    return [{ place: linkOf(id), neighbour }];
  });
  const own = linkOf(template.id);
  const links = finder.chain
    .map(({ id, title }) => ({
      title: words(title),
      isOwn: id === own,
      neighbours: found.filter(({ place }) => place === id).map(({ neighbour }) => neighbour),
    }))
    .filter(({ isOwn, neighbours }) => isOwn || neighbours.length > 0);
  const alongside = found.filter(({ place }) => place === undefined).map(({ neighbour }) => neighbour);
  return { links, alongside };
};

/** Whether an id is a template that this edition does not publish. */
const loadsElsewhere = (id: string) => known.has(id) && !isPublished(id);

/** What a template rests on: sections of chapters, and of sources that no chapter speaks for. */
export const restsOn = async (template: ResolvedTemplate) => {
  const places = await carriedIn();
  const provisions = new Map((await getCollection('provisions')).map(({ data }) => [data.id, data]));
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data.title]));
  const said = new Map<string, { chapter: string; section: string; href: string; ids: string[] }>();
  const unsaid = new Map<string, { title: string; href: string; sections: Map<string, string[]> }>();
  for (const id of template.provisions) {
    const found = places.get(id) ?? [];
    for (const place of found) {
      const kept = said.get(place.href) ?? { ...place, ids: [] };
      kept.ids.push(id);
      said.set(place.href, kept);
    }
    const provision = provisions.get(id);
    if (found.length > 0 || !provision) continue;
    const { source, section } = provision;
    const title = sources.get(source) ?? source;
    const kept = unsaid.get(source) ?? { title, href: link(`/sources/#${source}`), sections: new Map() };
    kept.sections.set(section, [...(kept.sections.get(section) ?? []), id]);
    unsaid.set(source, kept);
  }
  return { said: [...said.values()], unsaid: [...unsaid.values()] };
};

/** Each item of the source and the questions that it became, with the section of the form that asks them. */
export const sourceItems = (template: ResolvedTemplate) => {
  const top = template.schema.properties ?? {};
  return Object.entries(template.sourceMap).map(([item, targets]) => ({
    item,
    becomes: [
      ...new Map(
        [targets].flat().map((target) => {
          const [first = ''] = target.split('.');
          const section = template.sections.find(({ questions }) => questions.includes(first));
          const place = top[first] && section ? { href: `#section-${section.id}` } : {};
          const name = nameOf(template, target);
          return [name, { words: name, ...place }] as const;
        }),
      ).values(),
    ],
  }));
};

/** The titles along a dotted path: "Family Discussion: e) RAG rating". A prompt of a question stands for itself. */
const titlesAlong = (template: ResolvedTemplate, target: string): string => {
  const titles: string[] = [];
  let node: SchemaNode | undefined = template.schema;
  for (const id of target.split('.')) {
    const inside: SchemaNode | undefined = rowNode(node) ?? node?.items ?? node;
    const prompt = node?.question?.prompts?.find((each) => each.id === id);
    node = inside?.properties?.[id];
    const title = node?.title ?? prompt?.text;
    if (title !== undefined) titles.push(title);
  }
  return titles.join(': ');
};

/** A target of the source map in words: a question, a rule, a section, a figure or a line of the template. */
const nameOf = (template: ResolvedTemplate, target: string): string => {
  const [first = '', second = ''] = target.split('.');
  if (template.schema.properties?.[first]) return titlesAlong(template, target);
  const rule = template.rules.find(({ id }) => id === second);
  if (first === 'rules') return rule ? `the check “${rule.message}”` : 'a check of the answers';
  if (first === 'diagrams') return template.diagrams?.find(({ id }) => id === second)?.title ?? 'a figure';
  if (first === 'sections') return template.sections.find(({ id }) => id === second)?.title ?? 'a section';
  return 'the description of the template';
};
