/** A colour: typed, or picked in the browser's own picker. How well it can be read is said at once. */
import type { FieldProps } from '@rjsf/utils';
import { colourPairs, isColour, nearestPassing, type BrandColour } from '../../editions/colour-pairs.ts';
import { fromRjsf } from '../../forms/theme/form-schema.ts';
import { useDescribed } from '../../forms/theme/QuestionFrame.tsx';
import { idOf, joinPath } from '../../forms/state/answer-path.ts';
import { focusSoon } from '../../forms/state/focus-soon.ts';
import { useSession, useValue } from '../../forms/state/session-hooks.ts';
import { textOf, useTypedText } from '../../forms/state/use-typed-text.ts';
import { useMaker } from '../maker-context.ts';
import { brandOf } from './brand-of.ts';
import { ContrastOf } from './ContrastOf.tsx';

/** `1D70B8`, `#1d70b8` and `#17b` are the same to a person; an edition wants `#1d70b8`. */
const tidied = (typed: string): string | undefined => {
  const [, figures] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim()) ?? [];
  if (figures === undefined) return typed.trim() === '' ? undefined : typed.trim();
  const six = figures.length === 3 ? [...figures].map((figure) => figure.repeat(2)).join('') : figures;
  return `#${six.toLowerCase()}`;
};

export function ColourField({ schema, formData, fieldPathId }: FieldProps) {
  const session = useSession();
  const { starts } = useMaker();
  const node = fromRjsf(schema);
  const path = joinPath(fieldPathId.path);
  const id = idOf(path);
  const key = path as BrandColour;
  const { text, type, handOver } = useTypedText(textOf(formData), (typed) =>
    session.commit(path, tidied(typed)),
  );
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const standing = brandOf(useValue(session.answers), starts)[key];
  const choose = (colour: string) => {
    session.boxes.flush();
    session.commit(path, colour);
  };
  const near = nearestPassing(key, standing);
  return (
    <>
      <div className="maker-colour">
        <input
          id={id}
          className={`govuk-input govuk-input--width-10${hasError ? ' govuk-input--error' : ''}`}
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={text}
          placeholder={standing}
          aria-describedby={[describedBy, `${id}-contrast`].filter(Boolean).join(' ')}
          onChange={(event) => {
            type(event.target.value);
            // A colour that is whole is shown at once; while it is typed, nothing jumps.
            const whole = tidied(event.target.value);
            if (isColour(whole) && event.target.value.replace('#', '').length === 6)
              session.commit(path, whole);
          }}
          onBlur={handOver}
        />
        <input
          className="maker-colour__picker"
          id={`${id}-picker`}
          type="color"
          value={standing}
          aria-label={`Pick: ${node.title ?? ''}`}
          onChange={(event) => choose(event.target.value)}
        />
      </div>
      <ContrastOf
        id={`${id}-contrast`}
        pairs={colourPairs(key, standing)}
        near={near}
        onTakeNear={() => {
          choose(near);
          focusSoon(id);
        }}
      />
    </>
  );
}
