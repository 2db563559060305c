/**
 * The text of an overlay with the git id of the original as it is now; everything else in it stays as it is.
 * @param text a chapter with front matter, or a patch
 */
export const acceptOriginal = (text: string, kind: 'chapter' | 'patch', now: string): string => {
  // YAML reads an id of figures, with an e among them or not, as a number.
  const line = /^[\de]+$/.test(now) ? `basedOn: '${now}'` : `basedOn: ${now}`;
  const end = kind === 'chapter' ? (/^---\r?\n.*?\r?\n---\r?\n/s.exec(text)?.[0].length ?? 0) : text.length;
  const head = text.slice(0, end);
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  if (/^basedOn:/m.test(head)) return head.replace(/^basedOn:[^\r\n]*/m, line) + text.slice(end);
  if (kind === 'chapter') return text.replace(/^---\r?\n/, (rule) => `${rule}${line}${newLine}`);
  // Behind the comments at the top, which speak of the file.
  const [comments = ''] = /^(?:#[^\n]*\n|\s*\n)*/.exec(text) ?? [];
  return `${comments}${line}${newLine}${text.slice(comments.length)}`;
};
