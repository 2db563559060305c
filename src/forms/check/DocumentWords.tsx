/** Words of the document: plain, or in runs with bold words and links. */
import type { ContentsEntry, ListBlock, Run } from '../../documents/model.ts';
import { listItem } from '../../documents/list-item.ts';

export function DocumentWords({ text, runs }: { text: string; runs?: Run[] | undefined }) {
  return runs ? runs.map((run, index) => <RunView key={index} {...run} />) : text;
}

function RunView({ text, bold, italic, link }: Run) {
  const words = link ? <a href={link}>{text}</a> : text;
  const leaning = italic ? <em>{words}</em> : words;
  return bold ? <strong>{leaning}</strong> : leaning;
}

export function DocumentList({ block }: { block: ListBlock }) {
  const items = block.items.map((each, index) => {
    const item = listItem(each);
    return (
      <li key={index} dir="auto">
        <DocumentWords text={item.text} runs={item.runs} />
        {item.list && <DocumentList block={item.list} />}
      </li>
    );
  });
  return block.ordered ? (
    <ol className="govuk-list govuk-list--number">{items}</ol>
  ) : (
    <ul className="govuk-list govuk-list--bullet">{items}</ul>
  );
}

export function DocumentContents({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ul className="govuk-list">
      {entries.map(({ text, anchor, entries: below }, index) => (
        <li key={index}>
          {anchor ? <a href={`#${anchor}`}>{text}</a> : text}
          {below && <DocumentContents entries={below} />}
        </li>
      ))}
    </ul>
  );
}
