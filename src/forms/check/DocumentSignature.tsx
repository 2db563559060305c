/** A signature of the document. */
import type { SignatureBlock } from '../../documents/model.ts';
import { ChangeLink } from './DocumentValue.tsx';

export interface DocumentSignatureProps {
  block: SignatureBlock;
  onChange?: ((path: string) => void) | undefined;
}

export function DocumentSignature({ block, onChange }: DocumentSignatureProps) {
  return (
    <div className="form-signed">
      <p className="govuk-heading-s">{block.label}</p>
      {block.statement && <p className="govuk-body form-text">{block.statement}</p>}
      {block.mark && (
        <svg
          className="form-signed__mark"
          viewBox="0 0 300 90"
          role="img"
          aria-label={`Drawn signature of ${block.name}`}
        >
          <path className="form-signature__ink" d={block.mark} />
        </svg>
      )}
      <p className="govuk-body form-text" dir="auto">
        {block.missing ? <strong className="form-missing">Not yet signed</strong> : signedWords(block)}
      </p>
      {onChange && block.path && <ChangeLink path={block.path} label={block.label} onChange={onChange} />}
    </div>
  );
}

function signedWords({ name, capacity, signedOn, method }: SignatureBlock): string {
  const who = [name, capacity].filter(Boolean).join(', ');
  if (method === 'wetInk') return [who, 'To be signed in ink'].filter(Boolean).join('. ');
  if (method === 'none' && who === '') return 'Not signed';
  return signedOn ? `${who}. Signed on ${signedOn}` : who;
}
