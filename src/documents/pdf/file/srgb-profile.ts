/**
 * The colour space of a document: an sRGB profile (ICC.1:2001, version 2.4), made from its numbers, so that no
 * profile of somebody else has to be shipped. PDF/A asks for one as the output intent.
 */

const D50 = [0.9642, 1, 0.8249] as const;
/** Primaries of IEC 61966-2-1, adapted to D50. */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const CURVE_POINTS = 1024;

const text = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));

function tagData(signature: string, length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array((length + 3) & ~3);
  bytes.set(text(signature));
  fill(new DataView(bytes.buffer));
  return bytes;
}

const xyz = (values: readonly number[]) =>
  tagData('XYZ ', 20, (view) =>
    values.forEach((value, index) => view.setInt32(8 + index * 4, Math.round(value * 65536))),
  );

const curve = () =>
  tagData('curv', 12 + CURVE_POINTS * 2, (view) => {
    view.setUint32(8, CURVE_POINTS);
    for (let index = 0; index < CURVE_POINTS; index++) {
      const value = index / (CURVE_POINTS - 1);
      const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      view.setUint16(12 + index * 2, Math.round(linear * 65535));
    }
  });

const description = (words: string) =>
  tagData('desc', 12 + words.length + 1 + 78, (view) => {
    view.setUint32(8, words.length + 1);
    text(words).forEach((byte, index) => view.setUint8(12 + index, byte));
  });

const copyright = (words: string) =>
  tagData('text', 8 + words.length + 1, (view) => {
    text(words).forEach((byte, index) => view.setUint8(8 + index, byte));
  });

let made: Uint8Array | undefined;

/** The bytes of the profile. */
export function srgbProfile(): Uint8Array {
  made ??= makeProfile();
  return made;
}

function makeProfile(): Uint8Array {
  const transfer = curve();
  const tags: [signature: string, data: Uint8Array][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', copyright('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(PRIMARIES.rXYZ)],
    ['gXYZ', xyz(PRIMARIES.gXYZ)],
    ['bXYZ', xyz(PRIMARIES.bXYZ)],
    ['rTRC', transfer],
    ['gTRC', transfer],
    ['bTRC', transfer],
  ];
  const start = 128 + 4 + tags.length * 12;
  const places = new Map<Uint8Array, number>();
  let length = start;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, length);
    length += data.length;
  }
  const profile = new Uint8Array(length);
  const view = new DataView(profile.buffer);
  view.setUint32(0, length);
  view.setUint32(8, 0x02400000);
  profile.set(text('mntrRGB XYZ '), 12);
  // A fixed date, because the profile never changes: 1 January 2026.
  [2026, 1, 1, 0, 0, 0].forEach((value, index) => view.setUint16(24 + index * 2, value));
  profile.set(text('acsp'), 36);
  D50.forEach((value, index) => view.setInt32(68 + index * 4, Math.round(value * 65536)));
  view.setUint32(128, tags.length);
  tags.forEach(([signature, data], index) => {
    const at = 132 + index * 12;
    profile.set(text(signature), at);
    view.setUint32(at + 4, places.get(data)!);
    view.setUint32(at + 8, data.length);
  });
  for (const [data, place] of places) profile.set(data, place);
  return profile;
}
