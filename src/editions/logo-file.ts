/** The one name under which a logo lies in the folder of an edition made in the browser. */
export const LOGO_FILE = 'logo.svg';
