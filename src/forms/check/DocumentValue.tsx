/** A value of the document in words, and the link that goes to its question. */
import type { TableCell } from '../../documents/model.ts';
import { RatingTag } from '../widgets/RatingTag.tsx';

export function DocumentValue({
  value,
  missing,
  tag,
}: Pick<TableCell, 'missing' | 'tag'> & { value: string }) {
  if (missing) return <strong className="form-missing">Not yet answered</strong>;
  return (
    <>
      {tag && <RatingTag value={tag.tone} />}
      {value}
    </>
  );
}

export interface ChangeLinkProps {
  path: string;
  /** Which answer it changes, read with the link. */
  label: string;
  onChange(path: string): void;
}

export function ChangeLink({ path, label, onChange }: ChangeLinkProps) {
  return (
    <button type="button" className="form-link-button" onClick={() => onChange(path)}>
      Change<span className="govuk-visually-hidden"> {label}</span>
    </button>
  );
}
