/**
 * Every provision of a source is carried by a section of a chapter or deliberately left out, with the reason. Where
 * the source says `carriedBy: templates`, this holds for what it says of its own forms and contracts: a template
 * serves each such provision. What else such a source says is counted, and not yet carried.
 */
import { didYouMean } from './did-you-mean.ts';
import { readCarried } from '../../src/lib/read-carried.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Template } from '../../src/schemas/template.ts';
import type { Problem } from './problem.ts';

/** Topics of provisions that are about a form itself: its fields and statements, and the agreement of two people. */
const formTopics = new Set(['forms-and-templates', 'contract']);

type Serving = Pick<Template, 'provisions'>;
const servedBy = (templates: readonly Serving[]) => new Set(templates.flatMap((each) => each.provisions));

export function check(
  content: LoadedContent = loadContent(),
  templates: readonly Serving[] = loadTemplates(),
): Problem[] {
  const problems: Problem[] = [];
  const served = servedBy(templates);
  const carried = new Map<string, string>();
  for (const chapter of content.chapters) {
    for (const { section, ids } of readCarried(chapter.body)) {
      const where = `section "${section}"`;
      if (section === '' && ids.length) {
        problems.push({
          file: chapter.file,
          message: 'A <Carries> stands above the first ## heading. Move it under one.',
        });
      }
      for (const id of ids) {
        if (!content.provisions.has(id)) {
          const message = `There is no provision '${id}'.${didYouMean(id, content.provisions.keys())}`;
          problems.push({ file: chapter.file, where, message });
        }
        carried.set(id, `${chapter.file}, ${where}`);
      }
    }
  }
  for (const [id, { source, reason }] of content.omissions) {
    const file = `src/content/omissions/${source}.yaml`;
    if (!content.provisions.has(id)) {
      problems.push({
        file,
        where: id,
        message: `There is no such provision.${didYouMean(id, content.provisions.keys())}`,
      });
    }
    const place = carried.get(id);
    if (place)
      problems.push({
        file,
        where: id,
        message: `It is carried in ${place}. Take it out of one of the two.`,
      });
    if (reason.trim().split(/\s+/).length < 5) {
      problems.push({ file, where: id, message: 'Give the reason as a full sentence to the reader.' });
    }
  }
  for (const [id, { source, section, topic }] of content.provisions) {
    if (carried.has(id) || content.omissions.has(id)) continue;
    const place = { file: `src/content/provisions/${source}.yaml`, where: `${id} (${section})` };
    if (content.sources.get(source)?.carriedBy !== 'templates') {
      const cure = 'Say it in a chapter and add it to a <Carries>, or give the reason in omissions.';
      problems.push({ ...place, message: `No section carries it. ${cure}` });
    } else if (formTopics.has(topic) && !served.has(id)) {
      const cure = "Add it to a template's provisions, or give the reason in omissions.";
      problems.push({ ...place, message: `It is about a form, and no template serves it. ${cure}` });
    }
  }
  return problems;
}

/** Figures for the terminal: how much of each source is carried, and what is not yet. */
export function summarise(
  content: LoadedContent = loadContent(),
  templates: readonly Serving[] = loadTemplates(),
): string[] {
  const served = servedBy(templates);
  const carried = new Set(
    content.chapters.flatMap(({ body }) => readCarried(body).flatMap(({ ids }) => ids)),
  );
  return [...content.sources].map(([source, { carriedBy }]) => {
    const own = [...content.provisions.values()].filter((provision) => provision.source === source);
    const said = own.filter(({ id }) => carried.has(id)).length;
    const omitted = own.filter(({ id }) => content.omissions.has(id)).length;
    if (carriedBy !== 'templates') {
      return `${source}: whole: ${said + omitted} of ${own.length} provisions accounted for (${said} carried by chapters, ${omitted} left out with a reason)`;
    }
    const isAccounted = (id: string) => carried.has(id) || served.has(id) || content.omissions.has(id);
    const forms = own.filter(({ topic }) => formTopics.has(topic));
    const servedOnly = own.filter(({ id }) => served.has(id) && !carried.has(id)).length;
    const open = own.filter(({ id }) => !isAccounted(id));
    return (
      `${source}: through its forms only: ${forms.filter(({ id }) => isAccounted(id)).length} of ${forms.length} provisions about forms and contracts accounted for; ` +
      `of all ${own.length}: ${servedOnly} served by templates, ${said} carried by chapters, ${omitted} left out with a reason, ` +
      `${open.length} not yet carried`
    );
  });
}
