/** What of an edition is compared: for each section, the name of a thing → what the edition says of it, in words. */
export const sectionTitles = {
  about: 'What it is',
  brand: 'Brand',
  words: 'Words',
  frequencies: 'Longest gaps',
  figures: 'Figures',
  answers: 'Answers to "what applies to me"',
  pages: 'Chapters',
  templates: 'Forms',
  questions: 'Questions of the forms that both have',
  options: 'Options of the agency',
  contacts: 'Contacts',
  publisher: 'Statements of the publisher',
  caseSystems: 'Case systems',
} as const;

export type SectionId = keyof typeof sectionTitles;
export const sectionIds = Object.keys(sectionTitles) as SectionId[];

export interface Side {
  id: string;
  title: string;
  sections: Record<SectionId, ReadonlyMap<string, string>>;
}
