/** The button that copies one text, or a button for each of its parts where one box of the system cannot hold it. */
import { useId, useMemo } from 'react';
import { caseParts, type CasePart } from '../../../documents/text/case-text.ts';
import type { Block } from '../../../documents/model.ts';
import type { FormCaseSystem } from '../../../schemas/case-system.ts';
import { useCopying } from './copying.tsx';

export interface CopyButtonsProps {
  /** Words of the button: "Copy this section". */
  what: string;
  /** Which one it is, heard with the button and in what is said afterwards. */
  label: string;
  blocks: readonly Block[];
  value?: string | undefined;
  system: FormCaseSystem;
  limit: number | undefined;
  isStrong?: boolean;
}

const secondary = 'govuk-button govuk-button--secondary';
const MANY_PARTS = 6;

export function CopyButtons({
  what,
  label,
  blocks,
  value,
  system,
  limit,
  isStrong = false,
}: CopyButtonsProps) {
  const { format } = system;
  const parts = useMemo(() => caseParts(blocks, { format, limit, value }), [blocks, format, limit, value]);
  const id = useId();
  const [whole] = parts;
  if (parts.length === 1 && whole) {
    return (
      <CopyButton place={id} part={whole} said={label} className={isStrong ? 'govuk-button' : secondary}>
        Copy {what}
        {!isStrong && <span className="govuk-visually-hidden">: {label}</span>}
      </CopyButton>
    );
  }
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <div className="form-notice">
      <p className="govuk-body">
        <strong>
          {isStrong ? 'Everything' : what === 'this answer' ? 'This answer' : 'This section'} is longer than
          one box of {system.name} takes.
        </strong>{' '}
        It has {length.toLocaleString('en-GB')} characters, the box takes {limit?.toLocaleString('en-GB')}.
        Nothing is cut: copy it in {parts.length} parts, one after the other.
        {isStrong && parts.length > MANY_PARTS && ' It may be easier to copy each section below by itself.'}
      </p>
      <div className="form-case-parts">
        {parts.map((part, index) => (
          <CopyButton
            key={index}
            place={`${id}-${index}`}
            part={part}
            said={`${label}, part ${index + 1} of ${parts.length}`}
            className={secondary}
          >
            Copy part {index + 1} of {parts.length}
            <span className="govuk-visually-hidden">: {label}</span>
          </CopyButton>
        ))}
      </div>
    </div>
  );
}

interface CopyButtonProps {
  place: string;
  part: CasePart;
  said: string;
  className: string;
  children: React.ReactNode;
}

function CopyButton({ place, part, said, className, children }: CopyButtonProps) {
  const { copied, refused, copy, close } = useCopying();
  return (
    <div className="form-case-copy">
      <button type="button" className={className} onClick={() => void copy(place, part, said)}>
        {children}
      </button>
      {copied.has(place) && (
        <strong className="govuk-tag govuk-tag--green" aria-hidden="true">
          Copied
        </strong>
      )}
      {refused === place && <ToSelect text={part.text} said={said} onClose={close} />}
    </div>
  );
}

/** Where the browser does not let a page copy: the text to be copied by hand. */
function ToSelect({ text, said, onClose }: { text: string; said: string; onClose(): void }) {
  const id = useId();
  return (
    <div className="form-case-select">
      <label className="govuk-label" htmlFor={id}>
        Your browser did not let this page copy. The text is marked: press Ctrl and C, or Command and C on a
        Mac.
        <span className="govuk-visually-hidden"> {said}</span>
      </label>
      <textarea
        className="govuk-textarea"
        id={id}
        rows={6}
        readOnly
        dir="auto"
        spellCheck={false}
        value={text}
        ref={(box) => {
          box?.focus();
          box?.select();
        }}
      />
      <button type="button" className="form-link-button" onClick={onClose}>
        Hide this text
      </button>
    </div>
  );
}
