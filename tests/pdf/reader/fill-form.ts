/** Fills the fields of a PDF with pdf.js, as Firefox does. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfJsField {
  id: string;
  fieldName: string;
  fieldType: string;
  checkBox: boolean;
  radioButton: boolean;
  buttonValue: string | null;
}

/**
 * Fills a form in.
 * @param answers by the name of the field; of a choice, the value that is saved
 */
export async function fillForm(bytes: Uint8Array, answers: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const fields = (await (await document.getPage(number)).getAnnotations()) as PdfJsField[];
    for (const { id, fieldName, radioButton, checkBox, buttonValue } of fields) {
      const answer = answers.get(fieldName);
      if (answer === undefined) continue;
      if (radioButton) document.annotationStorage.setValue(id, { value: buttonValue === answer });
      else if (checkBox) document.annotationStorage.setValue(id, { value: true });
      else document.annotationStorage.setValue(id, { value: answer });
    }
  }
  const saved = await document.saveDocument();
  await task.destroy();
  return saved;
}
