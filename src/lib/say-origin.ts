/** Where a form comes from. */
export interface FormSource {
  status: 'transcribed' | 'designed' | 'own';
  /** The source document; of an agency's own form, the agency. */
  document: string;
  /** The agency that changed the form for its own use. */
  changedBy?: string | undefined;
}

const openings = { transcribed: 'Transcribed from', designed: 'Designed from the policy text of' } as const;

/**
 * "Transcribed from …", "Designed from the policy text of …", or "Anytown Council's own form": a designed form is never
 * shown as a source's own, an agency's form never as anybody else's, and a changed one never as unchanged.
 * @param place the place in the source document, where it is to be said
 */
export const sayOrigin = ({ status, document, changedBy }: FormSource, place?: string): string =>
  [
    status === 'own'
      ? `${document}'${document.endsWith('s') ? '' : 's'} own form`
      : `${openings[status]} ${document}${place ? `, ${place}` : ''}`,
    changedBy && changedBy !== document ? `, with changes by ${changedBy}` : '',
  ].join('');
