/** Glossary, references, sources and the finder of templates name only what exists. */
import { didYouMean } from './did-you-mean.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import { loadTemplateFinder } from '../../src/schemas/load-template-finder.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Problem } from './problem.ts';

export function check(content: LoadedContent = loadContent()): Problem[] {
  const problems: Problem[] = [];
  const expect = (file: string, where: string, wanted: string[], names: Iterable<string>, kind: string) => {
    const known = new Set(names);
    for (const id of wanted) {
      if (known.has(id)) continue;
      problems.push({ file, where, message: `There is no ${kind} '${id}'.${didYouMean(id, known)}` });
    }
  };
  for (const [id, term] of content.glossary) {
    const file = `src/content/glossary/${id}.yaml`;
    expect(file, 'seeAlso', term.seeAlso, content.glossary.keys(), 'glossary term');
    expect(file, 'provisions', term.provisions, content.provisions.keys(), 'provision');
    if (term.seeAlso.includes(id))
      problems.push({ file, where: 'seeAlso', message: 'The term points at itself.' });
  }
  for (const [id, reference] of content.references) {
    expect(
      `src/content/references/${id}.yaml`,
      'provisions',
      reference.provisions,
      content.provisions.keys(),
      'provision',
    );
  }
  const used = new Set(
    [...content.provisions.values(), ...content.omissions.values()].map(({ source }) => source),
  );
  for (const source of used) {
    expect(`src/content/sources/${source}.yaml`, 'file name', [source], content.sources.keys(), 'source');
  }
  // Throws with file, key and nearest name.
  const finder = loadTemplateFinder(loadTemplates().map(({ id }) => id));
  const settings = Object.keys(loadEdition('standard').settings);
  for (const { id, serves = [] } of finder.settings)
    expect('src/content/template-finder.yaml', `settings.${id}.serves`, serves, settings, 'setting');
  return problems;
}
