/** The files of an edition that stand over a file of ours, or over one of an edition beneath. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderName, readChain, type Link } from '../../src/editions/edition-chain.ts';
import { chapterFiles, ownChapterFiles } from '../../src/editions/own-chapter-files.ts';

export interface Overlay {
  kind: 'chapter' | 'patch';
  /** The slug of the chapter, or the id of the template. */
  id: string;
  /** The path of the file, and its name as a person knows it. */
  path: string;
  name: string;
  text: string;
  /** The path of the file that it stands over; undefined if that is gone. */
  original: string | undefined;
  /** The git id of the original that it was made from, as the file says. */
  basedOn: string | undefined;
}

const PATCH = '.patch.yaml';

/** Read as text: an id of nothing but figures would be a number to YAML. */
const basedOnIn = (yaml: string): string | undefined =>
  /^basedOn:[ \t]*["']?([0-9a-f]{40})\b/m.exec(yaml)?.[1];

/** The block between two lines of --- at the beginning of a chapter. */
export const frontMatterOf = (text: string): string => /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text)?.[1] ?? '';

const chaptersOf = (below: readonly Link[], own: Link): Overlay[] => {
  const beneath = chapterFiles(ownChapterFiles(below));
  return ownChapterFiles([own]).flatMap(({ slug, path, name }) => {
    const text = readFileSync(path, 'utf8');
    const original = beneath.get(slug);
    const basedOn = basedOnIn(frontMatterOf(text));
    // A chapter that stands over nothing is one more, unless it says that it did.
    return original === undefined && basedOn === undefined
      ? []
      : [{ kind: 'chapter' as const, id: slug, path, name, text, original, basedOn }];
  });
};

const patchesOf = (below: readonly Link[], { id: edition, folder }: Link): Overlay[] => {
  const room = join(folder, 'templates');
  const files = existsSync(room) ? readdirSync(room).filter((file) => file.endsWith(PATCH)) : [];
  return files.sort().map((file) => {
    const id = file.slice(0, -PATCH.length);
    const path = join(room, file);
    const text = readFileSync(path, 'utf8');
    const original = [
      ...below.map((link) => join(link.folder, 'templates')).reverse(),
      'src/schemas/templates',
    ]
      .map((each) => join(each, `${id}.yaml`))
      .find((each) => existsSync(each));
    const name = `${folderName(edition)}/templates/${file}`;
    return { kind: 'patch', id, path, name, text, original, basedOn: basedOnIn(text) };
  });
};

/** What the edition itself lays over others; the overlays of editions beneath are their own agencies' matter. */
export const findOverlays = (edition: string, root?: string): Overlay[] => {
  const chain = readChain(edition, root);
  const own = chain.at(-1)!;
  const below = chain.slice(0, -1);
  return [...chaptersOf(below, own), ...patchesOf(below, own)];
};
