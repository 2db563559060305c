import type { RecordFailure } from './record-failure.ts';

/** What a person reads when a file could not be opened: what it is, and the next thing to do. */
export interface FailureMessage {
  title: string;
  text: string;
}

const notOurs: Record<Extract<RecordFailure, { kind: 'not-ours' }>['found'], string> = {
  pdf: 'This PDF was not made with these templates, so it holds no answers that can be put back into a form.',
  json: 'This file holds data, but not a record made with these templates.',
  text: 'This file holds text, but not a record made with these templates.',
  binary: 'This is not a PDF or a saved file made with these templates.',
  empty: 'This file is empty.',
};
const chooseOurs =
  'Choose a PDF you can reopen, a PDF form of this site that you filled in, or a saved file with a name that ends in .json.';

export function failureMessage(failure: RecordFailure): FailureMessage {
  switch (failure.kind) {
    case 'not-ours':
      return { title: 'The file is not one of ours', text: `${notOurs[failure.found]} ${chooseOurs}` };
    case 'damaged':
      return {
        title: 'The file is damaged',
        text: 'Part of it is missing or was changed, so it cannot be read. Choose another copy, for example the one in your email or backup.',
      };
    case 'too-large':
      return {
        title: 'The file is too large',
        text: 'It is much larger than any record made with these templates. Check that you chose the right file.',
      };
    case 'too-deep':
    case 'hostile':
      return {
        title: 'The file cannot be opened safely',
        text: 'It is built in a way that no record made with these templates is. Do not use it. Ask the person who sent it for a new copy.',
      };
    case 'wrong-encoding':
      return {
        title: 'The file was saved in another text format',
        text: 'Another program saved it as UTF-16. Open it there, save it again as UTF-8, then choose it here. Or choose the file as it was first downloaded.',
      };
    case 'encrypted':
      return {
        title: 'The PDF is protected with a password',
        text: 'Save a copy without the password, then choose that copy.',
      };
    case 'final-copy':
      return {
        title: 'The PDF is a final copy',
        text: 'A final copy holds no answers that can be put back into the form. Choose the PDF you can reopen, or the saved file that ends in .json.',
      };
    case 'no-fields':
      return {
        title: 'The PDF form has no fields any more',
        text: 'Another program made plain pages of it, so its answers can be read but not put back into the form. Choose the PDF that you filled in, from before it was printed or flattened.',
      };
    case 'newer-version':
      return {
        title: 'The file comes from a newer version',
        text:
          failure.of === 'file'
            ? 'This site is older than the one that saved it. Open the file on the newer site, or reload this page and try again.'
            : `It was filled in on version ${failure.version} of the template, and this site has version ${failure.known}. Open the file on the newer site, or reload this page and try again.`,
      };
    case 'unknown-template':
      return {
        title: 'This site does not have the template',
        text: 'The file is a record, but its template is not part of this site. Open it on the site where it was made.',
      };
  }
}
