/** What an agency reads when a chapter or the theme of its edition is wrong: every message in full, all at once. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEditionContent } from '../../src/editions/load-edition-content.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readTheme } from '../../src/editions/read-theme.ts';
import { chapterComponents } from '../../src/schemas/chapter-components.ts';
import { chapterShape, handbookSections, ownChapterShape } from '../../src/schemas/content.ts';
import { themeTokens } from '../../src/schemas/theme-tokens.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chapters-'));
  write('edition.yaml', 'id: ours\nextends: standard\nagency: Our Council\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => {
  const file = join(root, 'editions/ours', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const messages = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  throw new Error('nothing was refused');
};
const complaints = () => messages(() => loadEditionContent(loadEdition('ours', root), root));

const head = {
  title: 'Our duty desk',
  section: 'The session',
  order: 112,
  description: 'When you ring it.',
  inBrief: ['Ring first.', 'Write after.', 'Say so.'],
  templates: [] as string[],
  lastReviewed: '2026-11-01',
  reviewDue: '2027-11-01',
};
const chapter = (body: string, changes: Record<string, unknown> = {}) => {
  const keys = Object.entries({ ...head, ...changes }).filter(([, value]) => value !== undefined);
  return `---\n${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n${body}`;
};
/** So many lines stand above the body of `chapter`. */
const above = Object.keys(head).length + 2;
const OWN = 'content/handbook/duty-desk.mdx';
const own = (body: string, changes: Record<string, unknown> = {}) => {
  write(OWN, chapter(body, changes));
  return complaints();
};
const place = `editions/ours/${OWN}`;
const atLine = (line: number, message: string) => `${place}: line ${above + line}: ${message}`;
const components = Object.keys(chapterComponents).join(', ');
const tokens = Object.keys(themeTokens)
  .map((name) => `--${name}`)
  .join(', ');

describe('the first lines of a chapter', () => {
  it('that are right are taken, with what an edition may say in them', () => {
    write(OWN, chapter('## Ring\n\nRing the {supervisor}.\n'));
    const content = loadEditionContent(loadEdition('ours', root), root);
    expect(content.chapters.find(({ slug }) => slug === 'duty-desk')).toMatchObject({
      title: 'Our duty desk',
      own: { edition: 'ours', agency: 'Our Council', isShadow: false },
    });
    expect(Object.keys(ownChapterShape.shape)).toEqual(
      expect.arrayContaining([...Object.keys(chapterShape.shape), 'basedOn', 'leavesOut']),
    );
  });

  it('are missing', () => {
    write(OWN, '## Ring\n');
    expect(complaints()).toEqual([
      `${place}: the file does not begin with a block between two lines of ---. Copy that of another chapter.`,
    ]);
  });

  it('have a misspelt key, an unknown section and too few points, and are not YAML', () => {
    expect(
      own('## Ring\n', { titel: 'Desk', section: 'The sesion', inBrief: ['One.'], description: undefined }),
    ).toEqual([
      `${place}: section: write one of: ${handbookSections.join(', ')}. Did you mean 'The session'?`,
      `${place}: description is missing: add it (string).`,
      `${place}: inBrief: write three to five short sentences.`,
      `${place}: unknown key 'titel'. Did you mean 'title'? Known keys: ${Object.keys(ownChapterShape.shape).join(', ')}.`,
    ]);
    write(OWN, '---\ntitle: A\nsection: [The session\n---\n## Ring\n');
    expect(complaints()[0]).toMatch(
      /^editions\/ours\/content\/handbook\/duty-desk\.mdx: Flow sequence in block collection must be sufficiently indented and end with a \] at line 3, column/,
    );
  });

  it('name a template and a setting that are not there', () => {
    expect(own('## Ring\n', { templates: ['sesion-record'], settings: ['school'] })).toEqual([
      `${place}: templates: There is no template 'sesion-record'. Did you mean 'session-record'?`,
      `${place}: settings: There is no setting 'school'. Did you mean 'schools'?`,
    ]);
  });
});

describe('words in the first lines of a chapter', () => {
  it('are those of the edition, or named with the nearest', () => {
    expect(
      own('## Ring\n', {
        title: 'Our {contarct}',
        inBrief: ['Meet {every:child-in-ned}.', 'Two.', 'Three.'],
      }),
    ).toEqual([
      `${place}: title: unknown word '{contarct}'. Did you mean '{contract}'?`,
      `${place}: inBrief: {every:child-in-ned}: the edition has no frequency 'child-in-ned'. Did you mean 'child-in-need'?`,
    ]);
  });
});

describe('the file of a chapter', () => {
  it('has a name that cannot be an address, or one that is taken', () => {
    write('content/handbook/Duty Desk.mdx', chapter('## Ring\n'));
    write('content/handbook/duty-desk.md', chapter('## Ring\n'));
    write('content/handbook/whole.mdx', chapter('## Ring\n'));
    expect(complaints()).toEqual([
      'editions/ours/content/handbook/Duty Desk.mdx: the name of the file is the address of the chapter: small letters, figures and hyphens only. Rename it.',
      'editions/ours/content/handbook/duty-desk.md: a chapter is a file <name>.mdx. Rename it, or move it away.',
      'editions/ours/content/handbook/whole.mdx: /handbook/whole/ is a page of the site already. Give the file another name.',
    ]);
  });

  it('lies in a folder that nothing reads', () => {
    write('content/handbok/duty-desk.mdx', chapter('## Ring\n'));
    expect(complaints()).toEqual([
      'editions/ours/content/handbok: nothing reads it. Chapters lie in editions/ours/content/handbook/.',
    ]);
  });

  it('stands for a chapter that is not there', () => {
    write('content/handbook/recordng.mdx', chapter('## Ring\n', { basedOn: 'a'.repeat(40) }));
    expect(complaints()).toEqual([
      "editions/ours/content/handbook/recordng.mdx: basedOn says that it stands for a chapter of ours, and there is no chapter 'recordng'. Did you mean 'recording.mdx'? If it is a chapter of your own, take basedOn out.",
    ]);
  });

  it('is not published, because the edition lists its chapters', () => {
    write('edition.yaml', 'id: ours\nextends: standard\nsources: []\nchapters: [how-often]\n');
    expect(own('## Ring\n')).toEqual([
      `${place}: the edition does not publish it. Add 'duty-desk' to chapters in editions/ours/edition.yaml, or look at settings in its first lines.`,
    ]);
  });
});

describe('the text of a chapter', () => {
  it('runs code', () => {
    expect(
      own(
        [
          "import Thing from './thing.ts';",
          'export const x = 1;',
          '## Ring',
          '<script>alert(1)</script>',
          '{fetch("https://example.com")}',
          '<Term id={other()}>drift</Term>',
          '<Pointer onclick="go()">x</Pointer>',
          '<Warn {...all}>x</Warn>',
          '<iframe src="https://example.com" />',
        ].join('\n'),
      ),
    ).toEqual([
      atLine(1, 'A chapter runs no code. Take the line out: every component is there without it.'),
      atLine(2, 'A chapter runs no code. Take the line out: every component is there without it.'),
      atLine(4, '<script> is refused: a chapter runs no code and loads nothing. Take it out.'),
      atLine(
        5,
        `'{fetch("https://example.com")}' is code, and a chapter runs none. In braces stands one of: supervisor, supervisors, Supervisor, Supervisors …`,
      ),
      atLine(6, "<Term> has 'id={other()}', which is no attribute with words. Take it out."),
      atLine(7, "<Pointer> has no attribute 'onclick'. It takes none."),
      atLine(8, "<Warn> has '{...all}', which is no attribute with words. Take it out."),
      atLine(9, '<iframe> is refused: a chapter runs no code and loads nothing. Take it out.'),
      `${place}: line ${above + 6}: <Term>: Say which glossary term is meant.`,
    ]);
  });

  it('uses components, words and names that are not there', () => {
    expect(
      own(
        [
          '## Ring',
          '<Pionter>Ring.</Pionter>',
          '<b>Ring</b> the {supervizor}.',
          '<Term id="dirft">drift</Term> <Source id="working-togeter">it</Source>',
          '<Frequency for="child-in-ned" /> <ChapterLink to="recordng">x</ChapterLink>',
          '<ChapterLink to="recording#who-decides-how-you-recrd">x</ChapterLink>',
          "<Carries ids={['HERTS-AIM-1000']} />",
        ].join('\n'),
      ),
    ).toEqual([
      atLine(2, `There is no component <Pionter>. Did you mean <Pointer>? Known: ${components}.`),
      atLine(3, `<b> is HTML. Write Markdown, or one of the components: ${components}.`),
      atLine(3, "There is no word '{supervizor}'. Did you mean '{supervisor}'?"),
      atLine(4, "<Term>: There is no glossary term 'dirft'. Did you mean 'drift'?"),
      atLine(4, "<Source>: There is no reference 'working-togeter'. Did you mean 'working-together'?"),
      atLine(5, "<Frequency>: There is no frequency 'child-in-ned'. Did you mean 'child-in-need'?"),
      atLine(5, "<ChapterLink>: There is no chapter 'recordng'. Did you mean 'recording'?"),
      atLine(
        6,
        "<ChapterLink>: There is no section in recording 'who-decides-how-you-recrd'. Did you mean 'who-decides-how-you-record'?",
      ),
      expect.stringMatching(
        /duty-desk\.mdx: section "Ring": there is no provision 'HERTS-AIM-1000'\. Did you mean 'HERTS-AIM-1/,
      ),
    ]);
  });

  it('has tags that are not closed, and <Only> where it does not work', () => {
    expect(own('## Ring\n\n<Pointer>Ring.\n\n</Reflect>\n\n<Term id="drift"\n')).toEqual([
      atLine(3, '<Pointer> is not closed. Put </Pointer> behind its words.'),
      atLine(5, '</Reflect> closes nothing. Take it out.'),
      atLine(7, 'A tag begins here that is not well formed. Write it as <Name key="words"> or <Name … />.'),
    ]);
    expect(own('## Ring\n\nRing <Only settings="nhs">the ward</Only> first.\n')).toEqual([
      atLine(
        3,
        '<Only settings="nhs"> does not work there. Put <Only settings="…"> and </Only> on lines of their own, one not inside another.',
      ),
    ]);
  });

  it('holds what the handbook on paper cannot show, and links that would break', () => {
    expect(
      own(
        [
          '# Desk',
          '![A desk](desk.png)',
          '> Ring first.',
          '***',
          '```',
          'x',
          '```',
          '[Record](/templates/session-record/) [go](javascript:alert(1)) [law](http://example.com)',
        ].join('\n\n'),
      ),
    ).toEqual([
      atLine(1, 'The title of a chapter stands in its first lines. Begin a section with ##.'),
      atLine(1, 'The chapter has no section. Begin each with a line of ## and its heading.'),
      atLine(3, 'A chapter holds no pictures. Say it in words, or in a table.'),
      atLine(3, 'A link leads to https://, mailto: or tel:, and not to desk.png.'),
      atLine(5, 'A chapter holds no block quotations. Write a paragraph, or use <Pointer>.'),
      atLine(7, 'A chapter holds no rules across the page. Begin a section with ##.'),
      atLine(9, 'A chapter holds no blocks of code. Write a paragraph or a list.'),
      atLine(13, 'A chapter holds no blocks of code. Write a paragraph or a list.'),
      atLine(
        15,
        'The address /templates/session-record/ is of this site. Write <ChapterLink to="…">, <Template id="…"> or <Term id="…">: they hold under every address.',
      ),
      atLine(15, 'A link leads to https://, mailto: or tel:, and not to javascript:alert(1.'),
      atLine(15, 'A link leads to https://, mailto: or tel:, and not to http://example.com.'),
    ]);
  });
});

describe('a chapter in place of ours', () => {
  const SHADOW = 'content/handbook/when-you-disagree.mdx';
  const shadow = `editions/ours/${SHADOW}`;
  const original = readFileSync('src/content/handbook/when-you-disagree.mdx', 'utf8');

  it('loses provisions, and a section that another chapter leads to', () => {
    write(SHADOW, original.replace('## If it cannot wait', '## Ring').replace("'HERTS-DIFF-04'", ''));
    expect(complaints()).toEqual([
      `${shadow}: entitlement-and-redress leads to its section #if-it-cannot-wait, which is not there. Put <Formerly anchor="if-it-cannot-wait" /> under the heading that takes its place.`,
      `${shadow}: no chapter would carry any more: HERTS-DIFF-04 (Managing professional differences). Say them and add each to the <Carries> of its section, or put them under leavesOut with the reason.`,
    ]);
  });

  it('may leave a provision out with a reason, which the sources show', () => {
    const leavesOut =
      'leavesOut: [{ id: HERTS-DIFF-04, reason: Our council says this in its code of conduct. }]\n---\n\n## If';
    write(SHADOW, original.replace('---\n\n## If', leavesOut).replace("'HERTS-DIFF-04'", ''));
    const content = loadEditionContent(loadEdition('ours', root), root);
    expect(content.omissions.get('HERTS-DIFF-04')).toEqual({
      id: 'HERTS-DIFF-04',
      reason: 'Our council says this in its code of conduct.',
      source: 'hertfordshire',
    });
  });

  it('gives reasons that are none, for what is not left out or not there', () => {
    const leavesOut =
      'leavesOut: [{ id: HERTS-DIFF-04, reason: No need. }, { id: HERTS-DIF-05, reason: Our council says this elsewhere. }]\n---\n\n## If';
    write(SHADOW, original.replace('---\n\n## If', leavesOut));
    expect(complaints()).toEqual([
      `${shadow}: leavesOut: HERTS-DIFF-04: the chapter when-you-disagree carries it. Take it out of one of the two.`,
      `${shadow}: leavesOut: HERTS-DIFF-04: give the reason as a full sentence to the reader.`,
      `${shadow}: leavesOut: HERTS-DIF-05: there is no such provision. Did you mean 'HERTS-DEF-05'?`,
    ]);
  });
});

describe('a theme', () => {
  it('sets what it may not, and everything is said at once', () => {
    write(
      'theme.css',
      [
        '@import url("https://example.com/x.css");',
        ':root {',
        '  --page-color: #ffffff;',
        '  --panel-colour: url(panel.png);',
        '  --text-colour: black;',
        '  --link-colour: #005ea5;',
        '}',
        'header { display: none }',
        '@media print { :root { --page-colour: #ffffff } }',
      ].join('\n'),
    );
    const file = 'editions/ours/theme.css';
    const allowed =
      'A theme holds :root { … }, and the same within @media (prefers-color-scheme: dark) { … }.';
    expect(messages(() => readTheme({ id: 'ours' }, root))).toEqual([
      `${file}: line 1: '@import url("https://example.com/x.css")' is refused: a theme loads nothing. ${allowed}`,
      `${file}: line 3: there is no token '--page-color'. Did you mean '--page-colour'? Tokens: ${tokens}.`,
      `${file}: line 4: --panel-colour: a theme loads nothing. Write a colour as # and six hexadecimal figures, like #1d70b8.`,
      `${file}: line 5: --text-colour: 'black' is not read. Write a colour as # and six hexadecimal figures, like #1d70b8.`,
      `${file}: line 6: --link-colour follows brand.linkColour in edition.yaml, because documents need it too. Set it there.`,
      `${file}: line 8: the selector 'header' is refused: a theme sets colours and no rules. ${allowed}`,
      `${file}: line 9: '@media print' is refused. ${allowed}`,
    ]);
  });

  it('has colours that cannot be read, in the light or in the dark', () => {
    write(
      'theme.css',
      ':root { --page-colour: #fffdf5; --muted-colour: #b0b0b0 }\n' +
        '@media (prefers-color-scheme: dark) { :root { --text-colour: #333333 } }\n',
    );
    expect(messages(() => loadEdition('ours', root))).toEqual([
      expect.stringMatching(
        /^editions\/ours\/theme\.css: --muted-colour: #b0b0b0 on \S+ has a contrast of \d\.\d to 1, and quiet text on \w+ ?\w* need 4\.5 to 1\..* The nearest colour that passes is #[0-9a-f]{6}\.$/,
      ),
      expect.stringMatching(
        /^editions\/ours\/theme\.css: --text-colour: #333333 on .* in the dark need 4\.5 to 1\./,
      ),
    ]);
  });
});
