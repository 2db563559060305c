/** What a person reads about a file that cannot be opened as an edition: what it is, and what to do next. */
import type { FailureMessage } from '../../records/failure-message.ts';
import type { ChosenFailure } from './read-chosen-edition.ts';

const chooseAnother =
  'Choose the file edition.yaml from the folder of your edition, or the ZIP file that this page gave you.';

export const sayFailure = (failure: ChosenFailure): FailureMessage => {
  switch (failure.kind) {
    case 'empty':
      return { title: 'The file is empty', text: chooseAnother };
    case 'too-large':
      return { title: 'The file is too large to be an edition', text: chooseAnother };
    case 'damaged':
      return {
        title: 'The ZIP file is damaged',
        text: 'Download it again, or unpack it on your computer and choose the file edition.yaml inside.',
      };
    case 'not-utf-8':
      return {
        title: 'The letters in this file cannot be read for certain',
        text: 'Open it in a text editor, save it with the encoding UTF-8, and choose it again.',
      };
    case 'no-edition-inside':
      return {
        title: 'There is no edition in this ZIP file, or more than one',
        text: 'Unpack it on your computer and choose one file with the name edition.yaml.',
      };
    case 'other-file':
      return {
        title: `This file is ${failure.what}, not an edition`,
        text: `${chooseAnother} If it is your logo, choose it under “How it looks”.`,
      };
    case 'not-yaml':
      return {
        title:
          failure.line === undefined
            ? 'The file cannot be read'
            : `The file cannot be read: something is wrong near line ${failure.line}`,
        text: `Open it in a text editor and look there for a missing quotation mark, bracket or space. The computer says: ${failure.says}. Then choose the file again.`,
      };
    case 'not-an-edition':
      return { title: 'This file is not an edition', text: chooseAnother };
    case 'extends-nothing':
      return {
        title: 'This edition starts from nothing',
        text: 'This page makes editions that start from another one. Make a new edition here, or change this file in a text editor.',
      };
    case 'unknown-start':
      return {
        title: `This edition starts from ‘${failure.start}’, which this site does not have`,
        text: `Open the file in a text editor and change the line that begins with “extends:”${failure.nearest === undefined ? '' : `, perhaps to “extends: ${failure.nearest}”`}. Then choose it again.`,
      };
  }
};
