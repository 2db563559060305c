/** Reads what was put into the fields of a PDF, by whatever program. */
import type { FilledField } from '../form/form-answers.ts';
import type { PdfFile } from './pdf-file.ts';
import { nameOf, PdfReference, textOf, type PdfDictionary, type PdfValue } from './pdf-value.ts';

/** More fields than any form has; and deeper than any path. */
const MOST_FIELDS = 20_000;
const DEEPEST = 16;

/** Something stands in the field that is no text. */
const UNREADABLE = Symbol('unreadable');

interface Inherited {
  path: string;
  type: string | undefined;
  value: PdfValue | undefined;
  options: PdfValue | undefined;
}

/** @returns every field with a name, also those in which nothing was typed */
export async function readFormFields(file: PdfFile): Promise<FilledField[]> {
  const catalogue = await file.dictionary(file.trailer.get('Root'));
  const form = await file.dictionary(catalogue.get('AcroForm'));
  const fields: FilledField[] = [];
  const seen = new Set<number>();

  const walk = async (reference: PdfValue, above: Inherited, depth: number): Promise<void> => {
    if (depth > DEEPEST || fields.length > MOST_FIELDS) return;
    if (reference instanceof PdfReference) {
      // Each field counts once, however often it is named.
      if (seen.has(reference.object)) return;
      seen.add(reference.object);
    }
    const field = await file.dictionary(reference);
    const name = textOf((await file.resolve(field.get('T'))).value);
    const own: Inherited = {
      path: name === undefined ? above.path : [above.path, name].filter((part) => part !== '').join('.'),
      type: nameOf((await file.resolve(field.get('FT'))).value) ?? above.type,
      value: field.get('V') ?? above.value,
      options: field.get('Opt') ?? above.options,
    };
    const kids = (await file.resolve(field.get('Kids'))).value;
    const inside = Array.isArray(kids) ? kids : [];
    const named = await Promise.all(inside.map(async (kid) => (await file.dictionary(kid)).has('T')));
    if (named.some(Boolean)) {
      for (const kid of inside) await walk(kid, own, depth + 1);
      return;
    }
    const places = inside.length > 0 ? await Promise.all(inside.map((kid) => file.dictionary(kid))) : [field];
    const text = own.type === 'Btn' ? await stateIn(file, own, places) : await textIn(file, own);
    if (own.path !== '')
      fields.push({
        path: own.path,
        text: text === UNREADABLE ? '' : (text ?? ''),
        ...(text === UNREADABLE ? { isUnreadable: true } : {}),
      });
  };

  const listed = (await file.resolve(form.get('Fields'))).value;
  const nothing = { path: '', type: undefined, value: undefined, options: undefined };
  for (const field of Array.isArray(listed) ? listed : []) await walk(field, nothing, 0);
  return fields;
}

/** The box that is on; some programs say it only at the box. */
async function stateIn(
  file: PdfFile,
  { value }: Inherited,
  places: readonly PdfDictionary[],
): Promise<string | undefined> {
  const states = [value, ...places.map((place) => place.get('AS'))];
  for (const state of states) {
    const found = (await file.resolve(state)).value;
    const name = nameOf(found) ?? textOf(found);
    if (name !== undefined && name !== 'Off') return utf8(name);
    // The field says that nothing is on.
    if (name === 'Off' && state === value) return undefined;
  }
  return undefined;
}

/** A long text may be a stream, a choice a list; what was chosen may stand there in the words of the option. */
async function textIn(
  file: PdfFile,
  { value, options }: Inherited,
): Promise<string | typeof UNREADABLE | undefined> {
  const object = await file.resolve(value);
  if (object.stream) return textOf(await file.content(object));
  const first = Array.isArray(object.value) ? (await file.resolve(object.value[0])).value : object.value;
  const plain = typeof first === 'number' || typeof first === 'boolean' ? String(first) : undefined;
  const text = textOf(first) ?? nameOf(first) ?? plain;
  if (text === undefined && first !== null && first !== undefined) return UNREADABLE;
  const offered = (await file.resolve(options)).value;
  for (const option of Array.isArray(offered) ? offered : []) {
    const pair = (await file.resolve(option)).value;
    if (!Array.isArray(pair)) continue;
    const [saved, shown] = [
      textOf((await file.resolve(pair[0])).value),
      textOf((await file.resolve(pair[1])).value),
    ];
    if (text !== undefined && text === shown) return saved;
  }
  return text;
}

/** The bytes of a name are UTF-8. */
const utf8 = (name: string) =>
  new TextDecoder().decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
