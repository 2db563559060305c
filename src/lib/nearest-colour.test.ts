import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { coloursFrom, nearestColour } from './nearest-colour.ts';

const isReadable = (colour: string) => contrast(colour, '#ffffff') >= 4.5;

it.each(['#ffdd00', '#ff0000', '#00ffff', '#777777', '#3ea3ff', '#ffffff', '#f5c2e7'])(
  'finds the nearest of %s that can be read: a step nearer cannot',
  (colour) => {
    const found = nearestColour(colour, isReadable);
    expect(found).toMatch(/^#[0-9a-f]{6}$/);
    expect(isReadable(found!)).toBe(true);
    const walked = [...coloursFrom(colour)];
    for (const nearer of walked.slice(0, walked.indexOf(found!))) expect(isReadable(nearer)).toBe(false);
    // So near that hardly anything is given away.
    expect(contrast(found!, '#ffffff')).toBeLessThan(4.6);
  },
);

it('leaves a colour that passes, and goes lighter where that is nearer', () => {
  expect(nearestColour('#00563f', isReadable)).toBe('#00563f');
  const onDark = nearestColour('#1a5a96', (colour) => contrast(colour, '#0f1419') >= 4.5);
  expect(contrast(onDark!, '#0f1419')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(onDark!, '#0f1419')).toBeLessThan(4.6);
});

it('keeps the hue', () => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    Number.parseInt(nearestColour('#3ea3ff', isReadable)!.slice(start, start + 2), 16),
  );
  expect(blue).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(red);
});

it('says so where nothing passes', () => {
  expect(nearestColour('#123456', () => false)).toBeUndefined();
});
