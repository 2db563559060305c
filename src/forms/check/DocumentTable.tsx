/** A table of the document: a real table on wide screens, lines with their heads on narrow ones. */
import { Fragment } from 'react';
import type { TableBlock, TableRow } from '../../documents/model.ts';
import { ChangeLink, DocumentValue } from './DocumentValue.tsx';

export interface DocumentTableProps {
  block: TableBlock;
  onChange?: ((path: string) => void) | undefined;
}

export function DocumentTable({ block, onChange }: DocumentTableProps) {
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
                const content = (
                  <DocumentValue value={cell.text} runs={cell.runs} missing={cell.missing} tag={cell.tag} />
                );
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
                          <DocumentValue
                            value={detail.value}
                            runs={detail.runs}
                            missing={detail.missing}
                            tag={detail.tag}
                          />
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
