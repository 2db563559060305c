/** The report on an edition as text for a terminal. */
import type { OverlayReport } from './report-overlay.ts';

const heads: Record<OverlayReport['state'], string> = {
  unchanged: 'unchanged',
  changed: 'CHANGED  ',
  unknown: 'UNKNOWN  ',
  gone: 'GONE     ',
};

const needsLook = ({ state }: OverlayReport) => state !== 'unchanged';

/** Whether somebody has to look at one of them. */
export const hasNews = (reports: readonly OverlayReport[]): boolean => reports.some(needsLook);

/** @param edition its id @param reports on what it lays over others */
export const printReport = (edition: string, reports: readonly OverlayReport[]): string => {
  if (reports.length === 0) return `${edition}: it lays no chapter and no patch over ours.`;
  const open = reports.filter(needsLook);
  const lines = [
    `${edition}: ${String(reports.length)} ${reports.length === 1 ? 'file stands' : 'files stand'} over others, ${
      open.length === 0 ? 'and nothing changed beneath.' : `${String(open.length)} to look at.`
    }`,
  ];
  for (const { overlay, state, lines: news } of [...open, ...reports.filter((each) => !needsLook(each))]) {
    const over = overlay.original === undefined ? '' : `, over ${overlay.original}`;
    lines.push(`${heads[state]}  ${overlay.name}${over}`, ...news.map((line) => `    ${line}`));
  }
  if (open.some(({ lines: news }) => news.some((line) => /\[-|\{\+/.test(line))))
    lines.push('[-taken out-] {+put in+}; ~ a changed line, + a new one, - one that is gone.');
  if (open.some(({ state }) => state === 'changed'))
    lines.push(
      `Change your files where you want to. Then say that you have looked: npm run edition:report -- ${edition} --accept`,
    );
  return lines.join('\n');
};
