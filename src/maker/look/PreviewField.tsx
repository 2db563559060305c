/** The preview where the colours are chosen. */
import { useSession, useValue } from '../../forms/state/session-hooks.ts';
import { useMaker } from '../maker-context.ts';
import { brandOf } from './brand-of.ts';
import { BrandPreview } from './BrandPreview.tsx';

export function PreviewField() {
  const { starts } = useMaker();
  const brand = brandOf(useValue(useSession().answers), starts);
  return <BrandPreview brand={brand} />;
}
