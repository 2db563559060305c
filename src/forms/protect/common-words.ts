/**
 * Words that guessers try first, from our own heads: those of the subject, and the commonest passwords. A whole
 * dictionary would weigh more than the rest of the page; long passwords do not need one.
 */
const subject =
  'safeguarding supervision supervisor supervisee handbook record session family families child children council ' +
  'social worker health nurse school teacher service team manager protection private secret confidential sensitive ' +
  'document report meeting review agency partnership trust hospital police court support early help';
const common =
  'password passphrase passcode letmein welcome hello admin administrator login master default changeme qwerty qwertyuiop ' +
  'asdfgh zxcvbn iloveyou sunshine princess monkey dragon football baseball liverpool arsenal chelsea everton rangers ' +
  'celtic london england scotland wales ireland britain summer winter spring autumn january february march april june ' +
  'july august september october november december monday tuesday wednesday thursday friday saturday sunday birthday ' +
  'mummy daddy cheese coffee chocolate charlie george oliver jessica michael thomas ashley daniel jordan harry potter ' +
  'superman batman pokemon starwars computer internet office windows google summer2024 access test user guest';

export const commonWords: readonly string[] = `${subject} ${common}`.split(' ');
