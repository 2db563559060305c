/** A real document in the chosen brand, made on this device by the code that makes all documents. */
import { useState } from 'react';
import type { DocumentModel } from '../../documents/model.ts';
import { download } from '../../forms/check/download.ts';
import type { Answers } from '../../schemas/template.ts';
import type { ChosenBrand } from '../look/brand-of.ts';
import { useMaker } from '../maker-context.ts';
import type { EditionFolder } from './edition-zip.ts';

export interface SampleDocumentProps {
  brand: ChosenBrand;
  folder: EditionFolder;
  answers: Answers;
}

export function SampleDocument({ brand, folder, answers }: SampleDocumentProps) {
  const { addresses } = useMaker();
  const [said, setSaid] = useState('');
  const make = async () => {
    setSaid('The document is being made.');
    try {
      const [sample, { makePdf }] = await Promise.all([
        fetch(addresses.document).then((answer) => answer.json() as Promise<DocumentModel>),
        import('../../documents/pdf/pdf-client.ts'),
      ]);
      const model: DocumentModel = {
        ...sample,
        edition: {
          id: folder.id,
          title: brand.title,
          agency: brand.agency,
          effectiveFrom: String(answers['effectiveFrom']),
        },
        ...(brand.marking === '' ? {} : { marking: brand.marking }),
        brand: {
          colour: brand.colour,
          ...(brand.logo === '' ? {} : { logo: { svg: brand.logo, alternative: brand.logoAlt } }),
        },
      };
      const { bytes } = await makePdf(model, { createdAt: new Date().toISOString() });
      const fileName = `${folder.id}-sample.pdf`;
      download(bytes, 'application/pdf', fileName);
      setSaid(`Your browser was given the file ${fileName}. Its names and cases are invented.`);
    } catch (error) {
      console.error(error);
      setSaid('The document could not be made. Check your internet connection and try again.');
    }
  };
  return (
    <>
      <h3 className="govuk-heading-m">See a document</h3>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void make()}>
        Make a sample PDF in this brand
      </button>
      <p className="govuk-body maker-said" role="status">
        {said}
      </p>
    </>
  );
}
