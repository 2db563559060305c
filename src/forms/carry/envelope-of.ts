/** What is saved beside the answers of a form: what came over, and what was added after signing. */
import type { SavedRecord } from '../../schemas/record.ts';
import type { FormSession } from '../state/form-session.ts';

export const envelopeOf = ({ carry }: FormSession): Pick<SavedRecord, 'carried' | 'additions'> => ({
  carried: [...carry.carried.get()],
  additions: [...carry.additions.get()],
});
