/**
 * How the site and its documents will look: the header, a piece of a real chapter in the agency's words, and the head
 * of a document. The parts are those of the site, with the chosen colours set by script: the policy of the page allows
 * no style in markup.
 */
import { useEffect, useRef } from 'react';
import { darkShades } from '../../editions/colour-pairs.ts';
import { say } from '../../editions/say.ts';
import { useMaker } from '../maker-context.ts';
import type { ChosenBrand } from './brand-of.ts';
import { LogoPicture } from './LogoPicture.tsx';
import { useDrawable } from './use-drawable.ts';

export function BrandPreview({ brand }: { brand: ChosenBrand }) {
  const { chapter } = useMaker();
  const box = useRef<HTMLElement>(null);
  const { colour, linkColour } = brand;
  const isDrawable = useDrawable(brand.logo);
  useEffect(() => {
    const { line, link } = darkShades({ colour, linkColour });
    const set = (name: string, value: string) => box.current?.style.setProperty(name, value);
    set('--chosen-colour', colour);
    set('--chosen-link-colour', linkColour);
    set('--chosen-dark-line-colour', line);
    set('--chosen-dark-link-colour', link);
  }, [colour, linkColour]);
  return (
    <figure className="maker-preview" ref={box} aria-labelledby="maker-preview-title">
      <figcaption className="govuk-heading-s" id="maker-preview-title">
        Preview
      </figcaption>
      <p className="maker-preview__part">A page</p>
      <div className="maker-preview__page">
        <div className="site-header maker-preview__header">
          {brand.logo !== '' && (
            <span className="site-header__logo">
              <LogoPicture svg={brand.logo} alternative={brand.logoAlt} height={32} />
            </span>
          )}
          <span>{brand.title}</span>
        </div>
        <div className="maker-preview__chapter">
          <p className="maker-preview__title">{say(chapter.title, brand.terms)}</p>
          <div className="maker-preview__brief">
            <p className="maker-preview__lead">In brief</p>
            <ul>
              {chapter.brief.map((line) => (
                <li key={line}>{say(line, brand.terms)}</li>
              ))}
            </ul>
          </div>
          <p>
            <span className="maker-preview__link">A link to another chapter</span>
          </p>
        </div>
      </div>
      <p className="maker-preview__part">The first page of a document</p>
      <div className="maker-preview__paper">
        <div className="maker-preview__letterhead">
          {isDrawable && <LogoPicture svg={brand.logo} alternative={brand.logoAlt} height={40} />}
          <div>
            <p className="maker-preview__agency">{brand.agency}</p>
            {brand.title !== brand.agency && <p className="maker-preview__site">{brand.title}</p>}
          </div>
        </div>
        <div className="maker-preview__bar" />
        {brand.marking !== '' && <p className="maker-preview__marking">{brand.marking}</p>}
        <p className="maker-preview__heading">Record of a session</p>
        <p className="maker-preview__subheading">People present</p>
        <dl>
          <div>
            <dt>{say('{Supervisor}', brand.terms)}</dt>
            <dd>Name</dd>
          </div>
          <div>
            <dt>{say('{Supervisee}', brand.terms)}</dt>
            <dd>Name</dd>
          </div>
        </dl>
      </div>
    </figure>
  );
}
