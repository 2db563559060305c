/** What stands behind the chapters: contacts, templates, glossary, sources. */
import type { Anchor, Block, KeyValue, Run } from '../../documents/model.ts';
import { say } from '../../editions/say.ts';
import { dateInWords } from '../../lib/date-in-words.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { LoadedContent } from '../../schemas/load-content.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { anchorOfReference, anchorOfTemplate, anchorOfTerm } from './link-target.ts';

export interface Chapter {
  title: string;
  anchor: Anchor;
  /** Below the title. */
  blocks: Block[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const inOrder = (a: string, b: string) => a.localeCompare(b, 'en-GB', { sensitivity: 'base' });

/** A value with links in it. */
const inRuns = (runs: Run[]): Pick<KeyValue, 'value' | 'runs'> => ({
  value: runs.map(({ text }) => text).join(''),
  runs,
});

function contacts(edition: Edition): Chapter[] {
  if (edition.contacts.length === 0) return [];
  const items = edition.contacts.map(({ role, detail }) => ({ label: role, value: detail }));
  return [
    {
      title: 'Who to contact',
      anchor: 'contacts',
      blocks: [{ kind: 'keyValueList', layout: 'columns', items }],
    },
  ];
}

function templateList(templates: readonly ResolvedTemplate[]): Chapter[] {
  if (templates.length === 0) return [];
  const items = templates.map(({ id, title, purpose }) => ({
    label: title,
    value: purpose,
    anchor: anchorOfTemplate(id),
  }));
  return [
    {
      title: 'Templates',
      anchor: 'templates',
      blocks: [
        {
          kind: 'paragraph',
          text: 'These forms are on the site of this handbook. You fill them in there, print them, and keep them as files.',
        },
        { kind: 'keyValueList', layout: 'columns', items },
      ],
    },
  ];
}

function glossary({ glossary: terms }: LoadedContent, edition: Edition): Chapter {
  const termOf = (id: string) => say(terms.get(id)?.term ?? id, edition.terms);
  const items = [...terms]
    .map(([id, { definition, seeAlso }]): KeyValue & { term: string } => {
      const term = termOf(id);
      const runs: Run[] = [{ text: say(definition, edition.terms) }];
      seeAlso.forEach((other, index) => {
        runs.push({ text: index === 0 ? ' See also: ' : ', ' });
        runs.push({ text: termOf(other), link: `#${anchorOfTerm(other)}` });
      });
      if (seeAlso.length > 0) runs.push({ text: '.' });
      return { term, label: capital(term), anchor: anchorOfTerm(id), ...inRuns(runs) };
    })
    .sort((a, b) => inOrder(a.term, b.term))
    .map(({ term: _, ...item }) => item);
  return {
    title: 'Glossary',
    anchor: 'glossary',
    blocks: [{ kind: 'keyValueList', layout: 'columns', items }],
  };
}

function sources({ sources: documents, references }: LoadedContent): Chapter {
  const policies = [...documents].flatMap(
    ([id, { title, publisher, kind, dated, status, note }]): Block[] => [
      { kind: 'heading', level: 3, text: title, anchor: anchorOfReference(id) },
      {
        kind: 'keyValueList',
        layout: 'columns',
        items: [
          { label: 'Published by', value: publisher },
          { label: 'What it is', value: kind },
          { label: 'Date', value: dated },
          { label: 'What became of it', value: status },
          { label: 'How we use it', value: note },
        ],
      },
    ],
  );
  const works = [...references]
    .sort(([, a], [, b]) => inOrder(a.citation, b.citation))
    .map(([id, { citation, url, currency }]): KeyValue => {
      const runs: Run[] = [{ text: `${currency.position} Checked ${dateInWords(currency.checked)}.` }];
      if (url) runs.push({ text: ' Read it at ' }, { text: url, link: url }, { text: '.' });
      return { label: citation, anchor: anchorOfReference(id), ...inRuns(runs) };
    });
  return {
    title: 'Sources and works cited',
    anchor: 'sources',
    blocks: [
      {
        kind: 'paragraph',
        text: 'These are the policies that the handbook rests on. The site lists where each of their provisions is said.',
      },
      ...policies,
      { kind: 'heading', level: 3, text: 'Works cited', anchor: 'sources/works' },
      { kind: 'keyValueList', layout: 'stacked', items: works },
    ],
  };
}

export const endMatter = (
  edition: Edition,
  content: LoadedContent,
  templates: readonly ResolvedTemplate[],
): Chapter[] => [
  ...contacts(edition),
  ...templateList(templates),
  glossary(content, edition),
  sources(content),
];
