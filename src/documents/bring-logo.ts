import type { DocumentModel } from './model.ts';

/** So many bytes become letters at a time: a call takes only so many arguments. */
const STRETCH = 8192;

const toBase64 = (bytes: Uint8Array): string => {
  let letters = '';
  for (let at = 0; at < bytes.length; at += STRETCH)
    letters += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(letters);
};

/**
 * The model with its logo in it: one that lies at an address is fetched. Where that fails, the name of the agency stands
 * alone, as it does for an agency without a logo: a record is worth more than a picture.
 */
export const bringLogo = async (model: DocumentModel): Promise<DocumentModel> => {
  const { logo, ...brand } = model.brand;
  if (!logo || !('href' in logo)) return model;
  try {
    const answer = await fetch(logo.href);
    if (!answer.ok) return { ...model, brand };
    const png = toBase64(new Uint8Array(await answer.arrayBuffer()));
    return { ...model, brand: { ...brand, logo: { alternative: logo.alternative, png } } };
  } catch {
    return { ...model, brand };
  }
};
