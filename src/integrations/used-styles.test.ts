import { describe, expect, it } from 'vitest';
import { isNamedIn, withoutUnused } from './used-styles.ts';

const without = (css: string, ...used: string[]) => withoutUnused(css, (name) => used.includes(name));

describe('the styles that pages can use', () => {
  it('leave out a rule for a class that is named nowhere', () => {
    expect(without('.govuk-a{x:1}.govuk-b{y:2}', 'govuk-b')).toBe('.govuk-b{y:2}');
  });

  it('keep the other selectors of a rule, and rules of our own', () => {
    expect(without('.govuk-a,.govuk-b .own{x:1}.own{z:3}', 'govuk-b')).toBe('.govuk-b .own{x:1}.own{z:3}');
  });

  it('keep a rule that asks for the class not to be there', () => {
    expect(without('.govuk-b:not(.govuk-a){x:1}', 'govuk-b')).toBe('.govuk-b:not(.govuk-a){x:1}');
    expect(without('.govuk-b:not(.govuk-a, .govuk-c){x:1}', 'govuk-b')).toContain(':not(.govuk-a, .govuk-c)');
  });

  it('reach into conditions, and leave steps of a movement alone', () => {
    expect(without('@media print{.govuk-a{x:1}.govuk-b{x:1}}', 'govuk-b')).toBe(
      '@media print{.govuk-b{x:1}}',
    );
    expect(without('@keyframes k{from{x:1}50%{x:2}to{x:3}}')).toBe('@keyframes k{from{x:1}50%{x:2}to{x:3}}');
  });

  it('know a class that is put together, wherever its parts meet', () => {
    const sources =
      'className={`govuk-tag govuk-tag--${tone}`} class="govuk-hint" {`govuk-input--width-${width}`}';
    expect(isNamedIn(sources, 'govuk-tag--red')).toBe(true);
    expect(isNamedIn(sources, 'govuk-input--width-4')).toBe(true);
    expect(isNamedIn(sources, 'govuk-input--extra-letter-spacing')).toBe(false);
    expect(isNamedIn(sources, 'govuk-hint')).toBe(true);
    expect(isNamedIn(sources, 'govuk-hint--small')).toBe(false);
  });
});
