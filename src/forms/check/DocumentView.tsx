/** The document model on screen, with a link from each answer to its question. */
import { Fragment } from 'react';
import type {
  Block,
  DocumentModel,
  KeyValue,
  SignatureBlock,
  TableBlock,
  TableCell,
  TableRow,
} from '../../documents/model.ts';
import { Heading } from '../theme/Heading.tsx';
import { RatingTag } from '../widgets/RatingTag.tsx';

export interface DocumentViewProps {
  model: DocumentModel;
  /** Goes to the question of an answer; without it there are no change links. */
  onChange?: ((path: string) => void) | undefined;
}

export function DocumentView({ model, onChange }: DocumentViewProps) {
  return (
    <div className="form-document">
      {model.marking && <p className="form-document__marking">{model.marking}</p>}
      {model.blocks.map((block, index) => (
        <BlockView key={index} block={block} onChange={onChange} />
      ))}
    </div>
  );
}

interface BlockViewProps<Kind> {
  block: Kind;
  onChange?: ((path: string) => void) | undefined;
}

function BlockView({ block, onChange }: BlockViewProps<Block>) {
  switch (block.kind) {
    case 'heading':
      // The page has its own level 1; the document begins one lower, below the heading of this view.
      return (
        <Heading level={block.level + 2} className={`govuk-heading-${block.level <= 2 ? 'm' : 's'}`}>
          <bdi>{block.text}</bdi>
        </Heading>
      );
    case 'paragraph':
      return (
        <p className={paragraphClass(block.style)} dir="auto">
          {block.text}
        </p>
      );
    case 'keyValueList':
      return (
        <dl className={`govuk-summary-list form-summary form-summary--${block.layout}`}>
          {block.items.map((item, index) => (
            <SummaryRow key={index} item={item} onChange={onChange} />
          ))}
        </dl>
      );
    case 'table':
      return <TableView block={block} onChange={onChange} />;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ));
      return block.ordered ? (
        <ol className="govuk-list govuk-list--number">{items}</ol>
      ) : (
        <ul className="govuk-list govuk-list--bullet">{items}</ul>
      );
    }
    case 'figure':
      return (
        <svg
          className="form-document__figure"
          role="img"
          aria-label={block.alternative}
          viewBox={`0 0 ${block.width} ${block.height}`}
        >
          {block.paths.map((path, index) => (
            <path
              key={index}
              d={path.d}
              fill={path.fill ?? 'none'}
              stroke={path.stroke}
              strokeWidth={path.strokeWidth}
            />
          ))}
        </svg>
      );
    case 'signature':
      return <SignatureView block={block} onChange={onChange} />;
    case 'blankLines':
      return null;
  }
}

const paragraphClass = (style: 'body' | 'lead' | 'note' | 'warning' | 'sheet' | undefined): string =>
  ({
    body: 'govuk-body form-text',
    lead: 'govuk-body-l form-text',
    note: 'govuk-body-s form-text',
    warning: 'govuk-inset-text form-text',
    sheet: 'govuk-body-s form-document__sheet',
  })[style ?? 'body'];

function SummaryRow({ item, onChange }: { item: KeyValue; onChange?: ((path: string) => void) | undefined }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{item.label}</dt>
      <dd className="govuk-summary-list__value form-text" dir="auto">
        <Value value={item.value} missing={item.missing} tag={item.tag} />
      </dd>
      {onChange && item.path && (
        <dd className="govuk-summary-list__actions">
          <ChangeLink path={item.path} label={item.label} onChange={onChange} />
        </dd>
      )}
    </div>
  );
}

function Value({ value, missing, tag }: Pick<TableCell, 'missing' | 'tag'> & { value: string }) {
  if (missing) return <strong className="form-missing">Not yet answered</strong>;
  return (
    <>
      {tag && <RatingTag value={tag.tone} />}
      {value}
    </>
  );
}

function ChangeLink({
  path,
  label,
  onChange,
}: {
  path: string;
  label: string;
  onChange(path: string): void;
}) {
  return (
    <button type="button" className="form-link-button" onClick={() => onChange(path)}>
      Change<span className="govuk-visually-hidden"> {label}</span>
    </button>
  );
}

function TableView({ block, onChange }: BlockViewProps<TableBlock>) {
  const hasChanges = onChange !== undefined && block.rows.some((row) => pathOf(row) !== undefined);
  return (
    <table className="govuk-table form-table">
      <caption className="govuk-table__caption govuk-table__caption--s">{block.caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {block.columns.map((column, index) => (
            <th key={index} scope="col" className="govuk-table__header">
              {column.label}
            </th>
          ))}
          {hasChanges && (
            <th scope="col" className="govuk-table__header">
              <span className="govuk-visually-hidden">Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {block.rows.map((row, index) => (
          <Fragment key={index}>
            <tr className="govuk-table__row">
              {row.cells.map((cell, column) => {
                const content = <Value value={cell.text} missing={cell.missing} tag={cell.tag} />;
                return block.hasRowHeads && column === 0 ? (
                  <th key={column} scope="row" className="govuk-table__header form-text" dir="auto">
                    {content}
                  </th>
                ) : (
                  <td
                    key={column}
                    className="govuk-table__cell form-text"
                    dir="auto"
                    data-label={block.columns[column]?.label}
                  >
                    {content}
                  </td>
                );
              })}
              {hasChanges && (
                <td className="govuk-table__cell form-table__change">
                  {pathOf(row) && (
                    <ChangeLink
                      path={pathOf(row) ?? ''}
                      label={row.cells[0]?.text.split('\n')[0]?.slice(0, 60) ?? block.caption}
                      onChange={onChange}
                    />
                  )}
                </td>
              )}
            </tr>
            {row.details && row.details.length > 0 && (
              <tr className="govuk-table__row">
                <td
                  className="govuk-table__cell form-table__details"
                  colSpan={block.columns.length + (hasChanges ? 1 : 0)}
                >
                  <dl className="form-details">
                    {row.details.map((detail, detailIndex) => (
                      <div key={detailIndex}>
                        <dt>{detail.label}</dt>
                        <dd className="form-text" dir="auto">
                          <Value value={detail.value} missing={detail.missing} tag={detail.tag} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const pathOf = (row: TableRow): string | undefined => row.cells.find((cell) => cell.path !== undefined)?.path;

function SignatureView({ block, onChange }: BlockViewProps<SignatureBlock>) {
  return (
    <div className="form-signed">
      <p className="govuk-heading-s">{block.label}</p>
      {block.statement && <p className="govuk-body form-text">{block.statement}</p>}
      {block.mark && (
        <svg
          className="form-signed__mark"
          viewBox="0 0 300 90"
          role="img"
          aria-label={`Drawn signature of ${block.name}`}
        >
          <path className="form-signature__ink" d={block.mark} />
        </svg>
      )}
      <p className="govuk-body form-text" dir="auto">
        {block.missing ? <strong className="form-missing">Not yet signed</strong> : signedWords(block)}
      </p>
      {onChange && block.path && <ChangeLink path={block.path} label={block.label} onChange={onChange} />}
    </div>
  );
}

function signedWords({ name, capacity, signedOn, method }: SignatureBlock): string {
  const who = [name, capacity].filter(Boolean).join(', ');
  if (method === 'wetInk') return [who, 'To be signed in ink'].filter(Boolean).join('. ');
  if (method === 'none' && who === '') return 'Not signed';
  return signedOn ? `${who}. Signed on ${signedOn}` : who;
}
