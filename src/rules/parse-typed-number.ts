/**
 * A typed number: digits, with commas or spaces between thousands and a decimal point. Anything else is kept as
 * text, so that nothing typed is lost and the check can say what to do. Blank gives undefined.
 */
export function parseTypedNumber(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const plain = text.replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) && plain.length <= 15 ? Number(plain) : text;
}
