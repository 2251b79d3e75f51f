import { createContext, useContext, type CSSProperties } from "react";
import { ScrollRegion } from "../../ui/scroll-region";
import { useTexts } from "../../ui/services";
import { count, flag, oneOf, propsReader } from "../tree/read-props";
import { ChildViews, NodeView, NodeViews, type NodeProps } from "../tree/node-view";
import { titleOf } from "../tree/spoken-texts";
import { SubjectContext } from "../tree/subject";
import { childNodes, siblingKeys, type WidgetNode } from "../../widget-tree/widget-node";
import { sizeLength } from "../values/block-size";
import { paddingStyle, spacing } from "../values/spacing";

const isHeader = propsReader({ header: flag });

/**
 * The texts of the header row's cells if the first cell is empty: the first column then names the
 * rows, as in a comparison. Otherwise null.
 */
const ComparedContext = createContext<readonly string[] | null>(null);

/** A table. Header rows at the start form the table head; later header rows stay in place. */
export function Table({ node }: NodeProps) {
  const rows = childNodes(node);
  const firstBodyRow = rows.findIndex((row) => !isHeader(row).header);
  const bodyFrom = firstBodyRow === -1 ? rows.length : firstBodyRow;
  const head = rows.slice(0, bodyFrom);
  const text = useTexts();
  return (
    <ScrollRegion label={text("markdown.table")}>
      <table className="w-table">
        {head.length > 0 ? (
          <thead>
            <NodeViews nodes={head} />
          </thead>
        ) : null}
        <tbody>
          <ComparedContext value={compared(head.at(-1))}>
            <NodeViews nodes={rows.slice(bodyFrom)} />
          </ComparedContext>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function compared(row: WidgetNode | undefined): string[] | null {
  const names = row ? childNodes(row).map(titleOf) : [];
  return names.length > 1 && names[0] === "" ? names : null;
}

/** The kind of a cell: a column's header, a row's, or neither. */
const HeaderContext = createContext<"col" | "row" | null>(null);

export function TableRow({ node }: NodeProps) {
  const header = isHeader(node).header ?? false;
  const columns = useContext(ComparedContext);
  const cells = childNodes(node);
  const keys = siblingKeys(cells);
  const [first] = cells;
  const rowTitle = first ? titleOf(first) : "";
  return (
    <tr className="w-table-row">
      {cells.map((cell, index) => (
        <HeaderContext
          key={keys[index]}
          value={header ? "col" : columns && index === 0 ? "row" : null}
        >
          <SubjectContext value={index === 0 ? "" : (columns?.[index] ?? rowTitle)}>
            <NodeView node={cell} />
          </SubjectContext>
        </HeaderContext>
      ))}
    </tr>
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
  const scope = useContext(HeaderContext);
  const style: CSSProperties = {
    ...paddingStyle(padding),
    textAlign: align,
    verticalAlign: vAlign && VERTICAL[vAlign],
    width,
    minWidth: width ?? (colSize && `calc(${COLUMN_UNITS[colSize]} * var(--ck-unit))`),
  };
  const attributes = { className: "w-table-cell", colSpan, rowSpan, style, "data-align": align };
  // Screen readers would announce an empty header cell, so it is rendered as a plain cell.
  return scope && !isBlank(node) ? (
    <th scope={scope} {...attributes}>
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
