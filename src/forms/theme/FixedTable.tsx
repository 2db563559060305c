/**
 * A table whose rows are given: a real table with row and column heads on wide screens, a card for each row on narrow
 * ones. Each control is named by its row and its column.
 */
import { useContext, type ReactElement } from 'react';
import { idOf, splitPath } from '../state/answer-path.ts';
import { useCarriedFrom, useErrorAt, useIsRequired } from '../state/session-hooks.ts';
import type { ShownNode } from './form-schema.ts';
import { Heading, headingLevelAt } from './Heading.tsx';
import { useMarksOptional } from './QuestionFrame.tsx';
import { Carried, ErrorMessage, Hint } from './QuestionTexts.tsx';
import { RowTitleContext, TableContext } from './table-place.ts';
import { useTableRoles } from './use-table-roles.ts';

interface FixedTableProps {
  path: string;
  node: ShownNode;
  rows: ReadonlyMap<string, ReactElement>;
}

export function FixedTable({ path, node, rows }: FixedTableProps) {
  const id = idOf(path);
  const tableRef = useTableRoles();
  const error = useErrorAt(path);
  const carriedFrom = useCarriedFrom(path);
  const isRequired = useIsRequired(path);
  const marksOptional = useMarksOptional(path);
  const heads = columnHeads(node);
  const describedBy = [
    node.description && `${id}-hint`,
    carriedFrom !== undefined && `${id}-carried`,
    error !== undefined && `${id}-error`,
  ];
  return (
    <div
      id={`${id}-question`}
      className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}
    >
      <Heading
        level={headingLevelAt(splitPath(path))}
        className="govuk-heading-s form-grid__title"
        id={`${id}-title`}
      >
        {node.title}
        {marksOptional && !isRequired && <span className="form-optional"> (optional)</span>}
      </Heading>
      {node.description && <Hint id={id}>{node.description}</Hint>}
      {carriedFrom !== undefined && <Carried id={id} from={carriedFrom} />}
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      <table
        className="govuk-table form-grid"
        ref={tableRef}
        aria-labelledby={`${id}-title`}
        aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
      >
        <thead className="govuk-table__head form-grid__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {node.question?.itemLabel ?? <span className="govuk-visually-hidden">Row</span>}
            </th>
            {[...heads].map(([column, head]) => (
              <th
                scope="col"
                className={`govuk-table__header form-grid__column--${kindOf(head)}`}
                key={column}
              >
                {head.title ?? column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          <TableContext.Provider value={{ path, columns: [...heads.keys()] }}>
            {[...rows.values()]}
          </TableContext.Provider>
        </tbody>
      </table>
    </div>
  );
}

/** The columns of all rows together, each with the first cell that has its head. */
function columnHeads(node: ShownNode): Map<string, ShownNode> {
  const heads = new Map<string, ShownNode>();
  for (const row of Object.values(node.properties ?? {})) {
    for (const [id, cell] of Object.entries(row.properties ?? {})) {
      if (!heads.has(id)) heads.set(id, cell);
    }
  }
  return heads;
}

const kindOf = (cell: ShownNode | undefined): string =>
  cell?.readOnly ? 'text-only' : (cell?.question?.type ?? 'text');

interface FixedTableRowProps {
  path: string;
  node: ShownNode;
  title: string;
  cells: ReadonlyMap<string, ReactElement>;
}

export function FixedTableRow({ path, node, title, cells }: FixedTableRowProps) {
  const table = useContext(TableContext);
  return (
    <tr className="govuk-table__row form-grid__row" id={`${idOf(path)}-question`}>
      <th scope="row" className="govuk-table__header form-grid__name">
        {title}
      </th>
      {(table?.columns ?? [...cells.keys()]).map((column) => (
        <td
          className={`govuk-table__cell form-grid__cell form-grid__cell--${kindOf(node.properties?.[column])}`}
          key={column}
        >
          <TableContext.Provider value={undefined}>
            <RowTitleContext.Provider value={title}>{cells.get(column)}</RowTitleContext.Provider>
          </TableContext.Provider>
        </td>
      ))}
    </tr>
  );
}
