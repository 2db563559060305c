/** A value of the document in words, and the link that goes to its question. */
import type { TableCell } from '../../documents/model.ts';
import { DocumentWords } from './DocumentWords.tsx';
import { RatingTag } from '../widgets/RatingTag.tsx';

export function DocumentValue({
  value,
  runs,
  missing,
  tag,
}: Pick<TableCell, 'runs' | 'missing' | 'tag'> & { value: string }) {
  if (missing) return <strong className="form-missing">Not yet answered</strong>;
  return (
    <>
      {tag && <RatingTag value={tag.tone} />}
      <DocumentWords text={value} runs={runs} />
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
