/** The code that reads, writes and checks an edition. It is as large as the form, so it is fetched when it is needed. */
export const loadEditionTools = async () => {
  // First, so that zod does not try what the policy of the page forbids.
  await import('../schemas/zod-without-eval.ts');
  const [{ openEditionFile }, { writeEdition }, { checkEditionFile }, { editionReadme }] = await Promise.all([
    import('../editions/open-edition-file.ts'),
    import('../editions/write-edition.ts'),
    import('../editions/check-edition-file.ts'),
    import('../editions/edition-readme.ts'),
  ]);
  return { openEditionFile, writeEdition, checkEditionFile, editionReadme };
};
