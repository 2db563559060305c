/** The logo: an SVG file from the device, read here, shown, and refused with what to do about it. */
import type { FieldProps } from '@rjsf/utils';
import { useRef, useState } from 'react';
import { idOf, joinPath } from '../../forms/state/answer-path.ts';
import { focusSoon } from '../../forms/state/focus-soon.ts';
import { useSession } from '../../forms/state/session-hooks.ts';
import { fromRjsf } from '../../forms/theme/form-schema.ts';
import { useDescribed } from '../../forms/theme/QuestionFrame.tsx';
import { LogoPicture } from './LogoPicture.tsx';
import { useDrawable } from './use-drawable.ts';

/** Ten times what is allowed: more is not even read. */
const MOST_READ = 1_000_000;

const NOT_LOADED =
  'The logo could not be checked, because a part of this page could not be loaded. Check your internet connection, then choose it again.';

/** The build takes a PNG as well; here it cannot be shown. */
const ONLY_PNG =
  'If you only have a PNG, make the edition without a logo. Then put the file into its folder and name it in edition.yaml, under brand: logo and logoAlt.';

const problemsOf = async (file: File): Promise<{ svg: string; problems: string[] }> => {
  if (file.size > MOST_READ) {
    const problem = `The file is ${Math.round(file.size / 1_000_000)} MB. A logo may have 100 KB. Ask for a simpler drawing, as SVG.`;
    return { svg: '', problems: [problem] };
  }
  const svg = await file.text();
  if (!/<svg[\s>]/i.test(svg)) {
    const problem = `'${file.name}' is not an SVG file. Save the logo as SVG.`;
    return { svg: '', problems: /^.PNG/s.test(svg) ? [problem, ONLY_PNG] : [problem] };
  }
  const { findLogoProblems } = await import('../../editions/find-logo-problems.ts');
  return { svg, problems: findLogoProblems(svg, file.name, '').map((problem) => problem.replace(/^: /, '')) };
};

export function LogoField({ schema, formData, fieldPathId }: FieldProps) {
  const session = useSession();
  const node = fromRjsf(schema);
  const path = joinPath(fieldPathId.path);
  const id = idOf(path);
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  const logo = typeof formData === 'string' ? formData : '';
  const isDrawable = useDrawable(logo);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = await problemsOf(file).catch((error: unknown) => {
      console.error(error);
      return { svg: '', problems: [NOT_LOADED] };
    });
    setProblems(read.problems);
    if (read.problems.length === 0) session.commit(path, read.svg);
    // Lets the same file be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <div role="alert" id={`${id}-problems`}>
        {problems.length > 0 && (
          <div className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
            {logo !== '' && <p>The logo that was there before is kept.</p>}
          </div>
        )}
      </div>
      <input
        className={`govuk-file-upload${hasError || problems.length > 0 ? ' govuk-file-upload--error' : ''}`}
        ref={input}
        id={id}
        type="file"
        accept=".svg,image/svg+xml"
        aria-describedby={[describedBy, problems.length > 0 && `${id}-problems`].filter(Boolean).join(' ')}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {logo !== '' && (
        <div className="maker-chosen-logo">
          <LogoPicture svg={logo} alternative="The logo you chose" height={64} />
          {isDrawable === false && (
            <p className="govuk-hint">
              Documents cannot draw this logo: it holds text, pictures, shading or styles. They show the name
              of your agency instead. A logo of plain shapes is drawn.
            </p>
          )}
          <button
            type="button"
            className="form-link-button"
            onClick={() => {
              session.commit(path, undefined);
              focusSoon(id);
            }}
          >
            Take this logo out
          </button>
        </div>
      )}
    </>
  );
}
