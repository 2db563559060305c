/**
 * What must not stand in the text of a chapter that an agency wrote. A chapter is words with the components of the
 * handbook: it is made into pages, into the handbook's PDF and into search results, and it may run no code.
 */
import { nearestName } from '../lib/nearest-name.ts';
import { chapterComponents } from '../schemas/chapter-components.ts';
import type { Edition } from '../schemas/edition.ts';
import { leftOfOnly, sayLeftOfOnly } from './left-of-only.ts';
import { wordsOf } from './say.ts';

export interface TextProblem {
  /** From 1, counted in the text that was given. */
  line: number;
  message: string;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
/** Comments, and code within a line, say nothing to MDX; their place is kept. */
const withoutComments = (mdx: string) => mdx.replace(/\{\/\*[\s\S]*?\*\/\}|(?<!`)`[^`\n]+`(?!`)/g, blank);

/** Markdown that pages could show and the handbook's PDF could not, with what to do instead. */
const refused: [pattern: RegExp, message: string][] = [
  [
    /^(?:import|export)\b/gm,
    'A chapter runs no code. Take the line out: every component is there without it.',
  ],
  [/^#\s/gm, 'The title of a chapter stands in its first lines. Begin a section with ##.'],
  [/!\[/g, 'A chapter holds no pictures. Say it in words, or in a table.'],
  [/^ {0,3}(?:```|~~~)/gm, 'A chapter holds no blocks of code. Write a paragraph or a list.'],
  [/^ {0,3}>\s/gm, 'A chapter holds no block quotations. Write a paragraph, or use <Pointer>.'],
  [
    /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/gm,
    'A chapter holds no rules across the page. Begin a section with ##.',
  ],
];

const linkProblem = (address: string): string | undefined => {
  if (/^(?:https:\/\/|mailto:|tel:)/.test(address)) return undefined;
  if (/^(?:\.{0,2}\/|#|handbook\/)/.test(address))
    return `The address ${address} is of this site. Write <ChapterLink to="…">, <Template id="…"> or <Term id="…">: they hold under every address.`;
  return `A link leads to https://, mailto: or tel:, and not to ${address}.`;
};

const plainTag = /<(\/?)([A-Za-z][\w.:-]*)((?:\s+(?:[A-Za-z]+=(?:"[^"]*"|\{[^{}]*\})|[^\s<>/]+))*)\s*(\/?)>/g;

/** What is wrong with a tag: an unknown component, HTML, an attribute that it does not have. */
const tagProblems = (name: string, rest: string): string[] => {
  const known = Object.keys(chapterComponents);
  const attributes = Object.hasOwn(chapterComponents, name) ? chapterComponents[name] : undefined;
  if (!attributes) {
    if (/^[a-z]/.test(name))
      return [
        /^(?:script|style|iframe|object|embed|link|meta|base)$/.test(name)
          ? `<${name}> is refused: a chapter runs no code and loads nothing. Take it out.`
          : `<${name}> is HTML. Write Markdown, or one of the components: ${known.join(', ')}.`,
      ];
    const nearest = nearestName(name, known);
    return [`There is no component <${name}>. Did you mean <${nearest ?? ''}>? Known: ${known.join(', ')}.`];
  }
  const problems: string[] = [];
  const left = rest.replace(
    /([A-Za-z]+)=("[^"]*"|\{\[[\s'"A-Z0-9,-]*\]\})/g,
    (whole, key: string, value: string) => {
      if (!attributes.includes(key)) {
        const hint = attributes.length > 0 ? ` Known: ${attributes.join(', ')}.` : ' It takes none.';
        problems.push(`<${name}> has no attribute '${key}'.${hint}`);
      } else if (value.startsWith('{') !== (key === 'ids'))
        problems.push(
          key === 'ids'
            ? `<${name}>: write the ids as ids={['HERTS-AIM-10']}.`
            : `<${name}>: write ${key}="…".`,
        );
      return ' '.repeat(whole.length);
    },
  );
  const strange = left.trim();
  if (strange !== '')
    problems.push(`<${name}> has '${strange}', which is no attribute with words. Take it out.`);
  return problems;
};

/**
 * @param mdx the chapter below its front matter
 * @param terms the edition's words, which may stand in braces
 * @returns everything that is refused, in the order of its lines
 */
export const findChapterProblems = (mdx: string, terms: Edition['terms']): TextProblem[] => {
  const problems: TextProblem[] = [];
  let text = withoutComments(mdx);
  const report = (index: number, message: string) =>
    problems.push({ line: mdx.slice(0, index).split('\n').length, message });

  for (const [pattern, message] of refused)
    for (const { index } of text.matchAll(pattern)) report(index, message);
  for (const { index, 1: address = '' } of text.matchAll(/\]\(\s*<?([^)\s>]*)/g)) {
    const message = linkProblem(address);
    if (message) report(index, message);
  }
  const open: { name: string; index: number }[] = [];
  const leaveOpen = ({ name, index }: { name: string; index: number }) =>
    report(index, `<${name}> is not closed. Put </${name}> behind its words.`);
  text = text.replace(
    plainTag,
    (whole, closes: string, name: string, rest: string, ends: string, index: number) => {
      if (closes === '') {
        const found = tagProblems(name, rest);
        for (const message of found) report(index, message);
        if (ends === '' && Object.hasOwn(chapterComponents, name)) open.push({ name, index });
      } else if (Object.hasOwn(chapterComponents, name)) {
        const place = open.findLastIndex((each) => each.name === name);
        if (place < 0) report(index, `</${name}> closes nothing. Take it out.`);
        else open.splice(place).slice(1).forEach(leaveOpen);
      }
      return blank(whole);
    },
  );
  open.forEach(leaveOpen);
  for (const { index } of text.matchAll(/<(?=[A-Za-z/!])/g))
    report(index, 'A tag begins here that is not well formed. Write it as <Name key="words"> or <Name … />.');
  const left = problems.length === 0 ? leftOfOnly(mdx) : undefined;
  if (left !== undefined) report(mdx.indexOf(left), sayLeftOfOnly(left));
  const words = wordsOf(terms);
  for (const { index, 1: inside = '' } of text.matchAll(/\{([^{}]*)\}/g)) {
    const name = inside.trim();
    if (words.has(name)) continue;
    report(
      index,
      /^[A-Za-z]+$/.test(name)
        ? `There is no word '{${name}}'. Did you mean '{${nearestName(name, words.keys()) ?? ''}}'?`
        : `'{${name}}' is code, and a chapter runs none. In braces stands one of: ${[...words.keys()].slice(0, 4).join(', ')} …`,
    );
  }
  if (!/^## /m.test(text))
    report(0, 'The chapter has no section. Begin each with a line of ## and its heading.');
  return problems.sort((a, b) => a.line - b.line);
};
