/**
 * The components that a chapter may use, each with the attributes it may have. Every one has its look in
 * `src/components/handbook/ChapterContent.astro` and its words on paper in `src/integrations/handbook/`.
 */
export const chapterComponents: Readonly<Record<string, readonly string[]>> = {
  Carries: ['ids'],
  ChapterLink: ['to'],
  Diagram: ['template', 'id'],
  Figure: ['for', 'as'],
  Formerly: ['anchor'],
  Frequency: ['for', 'as'],
  Only: ['settings'],
  Pointer: [],
  Reflect: ['title'],
  Setting: ['id'],
  Source: ['id'],
  Template: ['id'],
  Term: ['id'],
  Warn: [],
};
