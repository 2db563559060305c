import { parseArgs } from 'node:util';
import { nearestName } from '../../src/lib/nearest-name.ts';
import { Refusal, suggestion } from '../render/refusal.ts';

export const usage = `Usage: npm run new:edition [-- --agency NAME --id ID --title TITLE --extends EDITION --colour #RRGGBB
                            --link-colour #RRGGBB --logo FILE --logo-alt WORDS --yes]

  --agency       whose edition it is, for example "Anytown Council"
  --id           the name of its folder, in small letters; from the agency's name if left out
  --title        the name of the site
  --extends      the edition to start from; standard if left out
  --colour       the main colour, for the header; white words stand on it
  --link-colour  the colour of links
  --logo         a file, SVG or PNG, at most 100 KB; drawn from the initials if left out
  --logo-alt     the words that stand for the logo; the agency's name if left out
  --yes          asks nothing: takes what is given, and what is usual for the rest

Without --yes you are asked for everything that you did not give.`;

const options = {
  agency: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  extends: { type: 'string' },
  colour: { type: 'string' },
  'link-colour': { type: 'string' },
  logo: { type: 'string' },
  'logo-alt': { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was given on the command line. */
export interface Given {
  agency?: string;
  id?: string;
  title?: string;
  extends?: string;
  colour?: string;
  linkColour?: string;
  logo?: string;
  logoAlt?: string;
  isAsked: boolean;
}

/** @returns undefined if help was asked for
 * @throws {Refusal} for what it does not know */
export function readOptions(args: string[]): Given | undefined {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name))
      problems.push(
        `Unknown option '${rawName}'.${suggestion(`--${nearestName(name, Object.keys(options)) ?? 'help'}`)}`,
      );
    else if (options[name as keyof typeof options].type === 'string' && !value)
      problems.push(`Give a value after '${rawName}'.`);
  }
  // After an unknown option a word is most likely its value.
  const [word] = positionals;
  if (word !== undefined && problems.length === 0)
    problems.push(
      `'${word}' belongs to no option. Put words with spaces between quotation marks: --agency "Anytown Council".`,
    );
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  if (values.help) return undefined;
  const text = (name: keyof typeof options) => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const given = {
    agency: text('agency'),
    id: text('id'),
    title: text('title'),
    extends: text('extends'),
    colour: text('colour'),
    linkColour: text('link-colour'),
    logo: text('logo'),
    logoAlt: text('logo-alt'),
  };
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(stated), isAsked: values.yes !== true };
}
