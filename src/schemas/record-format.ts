/** The name that marks a file as ours. Never change it: old files carry it. It stands apart from the shape, which only readers need. */
export const RECORD_FORMAT = 'safeguarding-supervision-record';
/** The version of the envelope, not of a template. It rises when the envelope changes its shape. */
export const RECORD_FORMAT_VERSION = 1;
