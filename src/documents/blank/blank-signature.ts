import type { SignatureBlock, Text } from '../model.ts';
import { labelOf, type Spot } from '../walk.ts';
import type { BlankWalk } from './blank-walk.ts';

/** @param name how it is called by somebody who does not see what stands around it */
export function blankSignature(walk: BlankWalk, spot: Spot, name: Text): SignatureBlock {
  const { node, path, section } = spot;
  const { capacity = '', statement } = node.question ?? {};
  return {
    kind: 'signature',
    label: labelOf(spot),
    capacity,
    ...(statement ? { statement } : {}),
    name: '',
    signedOn: '',
    method: 'wetInk',
    ...(walk.isFillable ? { fields: signatureFields(path, name, capacity) } : {}),
    section,
  };
}

/** A signature in a file that is typed into: a name may be typed, or the line signed in ink after printing. */
function signatureFields(path: string, name: Text, capacity: Text): NonNullable<SignatureBlock['fields']> {
  return {
    name: { path: `${path}.name`, name: `${name}: name`, kind: 'line' },
    ...(capacity ? {} : { capacity: { path: `${path}.capacity`, name: `${name}: capacity`, kind: 'line' } }),
    signedOn: { path: `${path}.signedOn`, name: `${name}: date`, kind: 'line' },
    method: {
      path: `${path}.method`,
      name: `${name}: how you sign`,
      kind: 'one',
      options: [
        { value: 'typed', title: 'By typing my name' },
        { value: 'wetInk', title: 'In ink on the line' },
      ],
    },
  };
}
