const CONSONANTS = 'bdfghklmnprstvz';
const VOWELS = 'aeiou';
const GROUPS = 5;
const SYLLABLES = 2;

/** A number below `limit`, each as likely: what would favour the first ones is drawn again. */
function below(limit: number): number {
  const fair = 256 - (256 % limit);
  for (;;) {
    const [byte = 256] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) return byte % limit;
  }
}

const letter = (letters: string): string => letters.charAt(below(letters.length));

/** A random password of five short groups that can be said on the phone: one of 75¹⁰, more than 62 bits. */
export function suggestPassword(): string {
  const syllable = () => letter(CONSONANTS) + letter(VOWELS);
  const group = () => Array.from({ length: SYLLABLES }, syllable).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
