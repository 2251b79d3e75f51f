import { createContext, useContext, type CSSProperties } from "react";
import { ScrollRegion } from "../../ui/scroll-region";
import { useTexts } from "../../ui/services";
import { count, flag, oneOf, propsReader } from "../tree/read-props";
import { ChildViews, NodeViews, type NodeProps } from "../tree/node-view";
import { childNodes } from "../../widget-tree/widget-node";
import { sizeLength } from "../values/block-size";
import { paddingStyle, spacing } from "../values/spacing";

const isHeader = propsReader({ header: flag });

/** A table. Header rows at the start form the table head; later header rows stay in place. */
export function Table({ node }: NodeProps) {
  const rows = childNodes(node);
  const firstBodyRow = rows.findIndex((row) => !isHeader(row).header);
  const bodyFrom = firstBodyRow === -1 ? rows.length : firstBodyRow;
  const text = useTexts();
  return (
    <ScrollRegion label={text("markdown.table")}>
      <table className="w-table">
        {bodyFrom > 0 ? (
          <thead>
            <NodeViews nodes={rows.slice(0, bodyFrom)} />
          </thead>
        ) : null}
        <tbody>
          <NodeViews nodes={rows.slice(bodyFrom)} />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const HeaderRowContext = createContext(false);

export function TableRow({ node }: NodeProps) {
  const header = isHeader(node).header ?? false;
  return (
    <HeaderRowContext value={header}>
      <tr className="w-table-row">
        <ChildViews node={node} />
      </tr>
    </HeaderRowContext>
  );
}

const cellAlign = oneOf("start", "center", "end");

/** Multiples of the spacing unit. */
const COLUMN_UNITS = { xs: 16, sm: 24, md: 36, lg: 52, xl: 72 } as const;
const VERTICAL = { start: "top", center: "middle", end: "bottom" } as const;

const readCell = propsReader({
  width: sizeLength,
  padding: spacing,
  colSpan: count,
  rowSpan: count,
  align: cellAlign,
  vAlign: cellAlign,
  colSize: oneOf("xs", "sm", "md", "lg", "xl"),
});

export function TableCell({ node }: NodeProps) {
  const { colSpan, rowSpan, align, vAlign, colSize, width, padding } = readCell(node);
  const header = useContext(HeaderRowContext);
  const style: CSSProperties = {
    ...paddingStyle(padding),
    textAlign: align,
    verticalAlign: vAlign && VERTICAL[vAlign],
    width,
    minWidth: width ?? (colSize && `calc(${COLUMN_UNITS[colSize]} * var(--ck-unit))`),
  };
  const attributes = { className: "w-table-cell", colSpan, rowSpan, style, "data-align": align };
  // Screen readers would announce an empty header cell, so it is rendered as a plain cell.
  return header && !isBlank(node) ? (
    <th scope="col" {...attributes}>
      <ChildViews node={node} />
    </th>
  ) : (
    <td {...attributes}>
      <ChildViews node={node} />
    </td>
  );
}

function isBlank(node: NodeProps["node"]): boolean {
  return childNodes(node).every(({ value }) => typeof value === "string" && value.trim() === "");
}
