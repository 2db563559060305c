/** Where a question stands if it is a cell of a table with fixed rows: under which head, beside which row. */
import { createContext, useContext } from 'react';

/** The table whose rows are being drawn, by its path. */
export interface TableInProgress {
  path: string;
  /** Ids of the cells in the order of the columns. */
  columns: string[];
}
export const TableContext = createContext<TableInProgress | undefined>(undefined);

/** The title of the row that a cell stands in; undefined outside tables. */
export const RowTitleContext = createContext<string | undefined>(undefined);
export const useRowTitle = (): string | undefined => useContext(RowTitleContext);
