import { isPlainObject } from '../lib/deep-merge.ts';

/**
 * A logo of one's own needs words of one's own: those of the edition below stand for another picture. An empty text says
 * nothing at all.
 * @param raw what stands in the edition's own file, before anything is taken from below
 */
export const findUnexplainedLogo = (raw: Record<string, unknown>, file: string): string[] => {
  const brand = isPlainObject(raw['brand']) ? raw['brand'] : {};
  const { logo, logoAlt } = brand;
  const isExplained =
    typeof logoAlt === 'string' ? logoAlt.trim() !== '' : logo === undefined || logo === null;
  return isExplained
    ? []
    : [
        `${file}: brand.logoAlt: say in a few words what the logo shows, for people who do not see it: ` +
          'logoAlt: A bridge over a river.',
      ];
};
