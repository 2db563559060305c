/** The file of next steps that lies in the folder of an edition made in the browser. */
export const editionReadme = ({
  id,
  title,
  agency,
}: {
  id: string;
  title: string;
  agency: string;
}): string => `# ${title}

The edition of ${agency}. It was made in the browser. Everything in this folder is yours.

## Next steps

1. Put this folder, \`editions/${id}\`, into your copy of the handbook's source, beside \`editions/standard\`.
   If you have no copy yet, \`docs/forking.md\` says how to get one.
2. Look at it: run \`EDITION=${id} npm start\` and open the address that it shows.
   On Windows, run \`set EDITION=${id}\` first, then \`npm start\`.
3. Put your answers where the site still says "Placeholder".
4. Check it: run \`EDITION=${id} npm test\`.
5. Build it: run \`EDITION=${id} npm run build\`. The site is then in \`dist/\`, ready for any web server.

## To change it

Open \`edition.yaml\` on the page "Make an edition" of the site, or edit it in any text editor. It says above each key
what the key is for. A gap or a figure can be made stricter here, never looser.
`;
