/** What happens as the handbook grows: the weight of the same chapters has to stay, and the time of a build be linear. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBuiltSite } from '../checks/built-site.ts';
import { weigh } from '../checks/page-weight.ts';
import { forgetGrown, growHandbook } from './grow-handbook.ts';
import { median, type Figure } from './print-table.ts';

interface Grown {
  times: number;
  chapters: number;
  seconds: number;
  /** Bytes of the chapters that there are at every size: the heaviest, and the middle one. */
  heaviest: number;
  middle: number;
}

/** Chapters without those that were made by copying. */
const isOriginal = (address: string) =>
  /^\/handbook\/[a-z-]+\/$/.test(address) && !/\/(?:whole|cards)\/$/.test(address);

function build(times: number): Grown {
  const folder = mkdtempSync(path.join(tmpdir(), `handbook-${times}-`));
  try {
    growHandbook(folder, times);
    const start = performance.now();
    const { status, stderr } = spawnSync('astro', ['build', '--outDir', 'dist'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    if (status !== 0)
      throw new Error(`The handbook grown ${times} times does not build: ${stderr.slice(-2_000)}`);
    const seconds = (performance.now() - start) / 1000;
    const site = readBuiltSite(path.join(folder, 'dist'), '/');
    const chapters = [...site.pages.keys()].filter((address) => /^\/handbook\/[^/]+\/$/.test(address));
    const weights = chapters.filter(isOriginal).map((address) => weigh(site, address).bytes);
    return {
      times,
      chapters: chapters.length,
      seconds,
      heaviest: Math.max(...weights),
      middle: median(weights),
    };
  } finally {
    forgetGrown(folder);
  }
}

/** @param sizes how many times the handbook is built with, from the smallest; the first is what others are held against */
export function measureGrowth(sizes: readonly number[] = [1, 10, 30]): Figure[] {
  const grown = sizes.map(build);
  const [base] = grown;
  if (!base) return [];
  return grown.flatMap(({ times, chapters, seconds, heaviest, middle }): Figure[] => [
    { what: `${times} × (${chapters} chapters), build`, value: seconds * 1000, unit: 'ms' },
    {
      what: `${times} ×, time of a chapter against 1 ×`,
      value: seconds / chapters / (base.seconds / base.chapters),
      unit: '×',
      aim: 1.2,
    },
    {
      what: `${times} ×, heaviest chapter`,
      value: heaviest,
      unit: 'bytes',
      aim: Math.round(base.heaviest * 1.02),
    },
    { what: `${times} ×, middle chapter`, value: middle, unit: 'bytes', aim: Math.round(base.middle * 1.02) },
  ]);
}
