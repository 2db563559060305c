/** What happened beneath one file of an edition since it was made. */
import { readFileSync } from 'node:fs';
import { blobId } from './blob-id.ts';
import { compareChapter, compareWithOwn } from './compare-chapter.ts';
import { comparePatch } from './compare-patch.ts';
import type { Overlay } from './find-overlays.ts';
import type { OldText } from './read-old-text.ts';

export interface OverlayReport {
  overlay: Overlay;
  state: 'unchanged' | 'changed' | 'unknown' | 'gone';
  /** The git id of the original now; undefined if it is gone. */
  now: string | undefined;
  lines: string[];
}

/** @param readOld gives a file by its git id */
export const reportOverlay = (overlay: Overlay, readOld: (id: string) => OldText): OverlayReport => {
  const { kind, id, original, basedOn, text } = overlay;
  if (original === undefined) {
    const cure =
      kind === 'chapter'
        ? 'Yours is a chapter of its own now. Take basedOn out, or move your file away.'
        : 'A patch of nothing is refused. Move your file away.';
    return {
      overlay,
      state: 'gone',
      now: undefined,
      lines: [`What it stands over is no longer there. ${cure}`],
    };
  }
  const after = readFileSync(original, 'utf8').replaceAll('\r\n', '\n');
  const now = blobId(after);
  const withoutOld = () => (kind === 'chapter' ? compareWithOwn(text, after) : []);
  if (basedOn === undefined) {
    const place = kind === 'chapter' ? 'between the two lines of --- at its beginning' : 'at its beginning';
    const lines = [
      'It does not say from which text it was made, so nobody can tell what changed since.',
      `If you have compared it with ${original}, put this line ${place}:`,
      `basedOn: ${now}`,
      ...withoutOld(),
    ];
    return { overlay, state: 'unknown', now, lines };
  }
  if (basedOn === now) return { overlay, state: 'unchanged', now, lines: [] };
  const old = readOld(basedOn);
  if ('missing' in old) {
    const lines = [`${original} has changed. What it was cannot be shown: ${old.missing}.`, ...withoutOld()];
    return { overlay, state: 'changed', now, lines };
  }
  const lines =
    kind === 'chapter' ? compareChapter(old.text, after) : comparePatch(id, text, old.text, after);
  return {
    overlay,
    state: 'changed',
    now,
    lines: lines.length > 0 ? lines : ['Only marks and spaces changed; a reader sees no difference.'],
  };
};
