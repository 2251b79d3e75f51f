import type { AlignType, TableRow } from "mdast";
import { memo } from "react";
import { ScrollRegion } from "../ui/scroll-region";
import { useTexts } from "../ui/services";
import { InlineView } from "./inline-view";

interface TableViewProps {
  readonly rows: readonly TableRow[];
  readonly align: readonly AlignType[];
}

/** A table; its first row names the columns, and the first of several columns names the rows. */
export function TableView({ rows, align }: TableViewProps) {
  const text = useTexts();
  const [header, ...body] = rows;
  return (
    <ScrollRegion className="ck-md-table-box" dir="auto" label={text("markdown.table")}>
      <table className="ck-md-table">
        <thead>{header && <RowView row={header} align={align} isHeader />}</thead>
        <tbody>
          {body.map((row, index) => (
            <RowView key={index} row={row} align={align} isHeader={false} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowViewProps {
  readonly row: TableRow;
  readonly align: readonly AlignType[];
  readonly isHeader: boolean;
}

const RowView = memo(
  function RowView({ row, align, isHeader }: RowViewProps) {
    return (
      <tr>
        {row.children.map((cell, index) => {
          const className = `ck-md-cell-${align[index] ?? "start"}`;
          const content = <InlineView nodes={cell.children} />;
          const scope = isHeader ? "col" : index === 0 && row.children.length > 1 ? "row" : null;
          // Screen readers would announce an empty header cell, so it is rendered as a plain cell.
          return scope && cell.children.length > 0 ? (
            <th key={index} scope={scope} className={className}>
              {content}
            </th>
          ) : (
            <td key={index} className={className}>
              {content}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) => before.row === after.row && before.isHeader === after.isHeader,
);
