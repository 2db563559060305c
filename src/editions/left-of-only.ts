import { narrowChapter } from './narrow-chapter.ts';

/** `<Only>` works on lines of its own; what is left of it in an edition that serves all is written wrongly. */
export const leftOfOnly = (body: string): string | undefined => {
  const served = new Set(
    [...body.matchAll(/<Only settings="([^"]*)">/g)].flatMap(([, ids = '']) => ids.split(/\s+/)),
  );
  return /<\/?Only[^>]*>/.exec(narrowChapter(body, { served, settingOf: () => undefined }))?.[0];
};

/** What to say of it. */
export const sayLeftOfOnly = (left: string): string =>
  `${left} does not work there. Put <Only settings="…"> and </Only> on lines of their own, one not inside another.`;
