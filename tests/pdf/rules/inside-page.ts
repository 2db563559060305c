/** Text is never clipped: all of it stands inside the page, and above the footer. */
import { copiedText, readShownText } from '../reader/shown-text.ts';
import { bad, type Rule } from './rule.ts';

const isArtifact = (tag: string) => tag === '/Artifact';

export const insidePage: Rule = {
  name: 'text inside the page',
  source: 'requirements/templates, 7: text is never cut',
  check(file) {
    const margin = 30;
    // The content of a form reaches down to the margin of 15 mm; its footer stands below.
    return readShownText(file).flatMap((shown) => {
      const { width, height } = file.pages[shown.page]!;
      const visible = copiedText(shown).trimEnd();
      const tooFar = shown.right > width - margin && visible.length === copiedText(shown).length;
      const floor = shown.marks.some(({ tag }) => isArtifact(tag)) ? 12 : 42;
      const isOut = shown.left < margin || tooFar || shown.baseline < floor || shown.baseline > height - 15;
      return isOut ? [`page ${shown.page + 1}: "${visible.slice(0, 40)}" runs out of the page`] : [];
    });
  },
  defects: {
    'too far right': bad(({ content }) => content(0, (data) => data.replace(/BT\n[\d.]+ /, 'BT\n580 '))),
    'below the page': bad(({ content }) =>
      content(0, (data) => data.replace(/BT\n([\d.]+) [\d.]+ Td/, 'BT\n$1 2 Td')),
    ),
  },
};
