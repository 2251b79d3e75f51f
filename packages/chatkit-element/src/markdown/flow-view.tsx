import type { Heading, List, ListItem, RootContent } from "mdast";
import { createElement, memo } from "react";
import type { ReactNode } from "react";
import { CodeBlock } from "./code-block";
import { InlineView } from "./inline-view";
import { useMarkdownSettings } from "./markdown-context";
import { Math } from "./math";
import { TableView } from "./table-view";
import { TaskMark } from "./task-mark";

interface FlowViewProps {
  /** Blocks inside another block, which sets the text direction for all of them. */
  readonly nodes: readonly RootContent[];
  /** Whether the last block may still grow. */
  readonly open: boolean;
}

/** A vertical sequence of blocks. */
export function FlowView({ nodes, open }: FlowViewProps) {
  return (
    <>
      {nodes.map((node, index) => (
        <NodeView
          key={index}
          node={node}
          open={open && index === nodes.length - 1}
          dir={undefined}
        />
      ))}
    </>
  );
}

interface NodeViewProps {
  readonly node: RootContent;
  readonly open: boolean;
  /** `auto` for a top-level block, so that each follows its own script. */
  readonly dir: "auto" | undefined;
}

export function NodeView({ node, open, dir }: NodeViewProps): ReactNode {
  switch (node.type) {
    case "paragraph":
      return (
        <p dir={dir}>
          <InlineView nodes={node.children} />
        </p>
      );
    case "heading":
      return <HeadingView heading={node} dir={dir} />;
    case "list":
      return <ListView list={node} items={node.children} open={open} dir={dir} />;
    case "blockquote":
      return (
        <blockquote className="ck-md-quote" dir={dir}>
          <FlowView nodes={node.children} open={open} />
        </blockquote>
      );
    case "code":
      return <CodeBlock code={node.value} language={node.lang} open={open} />;
    case "math":
      return (
        <p>
          <Math formula={node.value} display />
        </p>
      );
    case "table":
      return <TableView rows={node.children} align={node.align ?? []} />;
    case "thematicBreak":
      return <hr className="ck-md-rule" />;
    case "html":
      return <p dir={dir}>{node.value}</p>;
    case "definition":
    case "footnoteDefinition":
    case "yaml":
    case "listItem":
    case "tableRow":
    case "tableCell":
      return null;
    default:
      return <InlineView nodes={[node]} />;
  }
}

function HeadingView({ heading, dir }: { heading: Heading; dir: "auto" | undefined }) {
  const { headingLevel } = useMarkdownSettings();
  const level = globalThis.Math.min(6, headingLevel + heading.depth - 1);
  return createElement(
    `h${level}`,
    { className: `ck-md-heading ck-md-heading-${heading.depth}`, dir },
    <InlineView nodes={heading.children} />,
  );
}

interface ListViewProps {
  readonly list: List;
  readonly items: readonly ListItem[];
  readonly open: boolean;
  readonly dir: "auto" | undefined;
}

/** A list. Its items keep their position and spacing while more items arrive. */
function ListView({ list, items, open, dir }: ListViewProps) {
  const children = items.map((item, index) => (
    <ItemView key={index} item={item} open={open && index === items.length - 1} />
  ));
  return list.ordered ? (
    <ol className="ck-md-list" dir={dir} start={list.start ?? 1}>
      {children}
    </ol>
  ) : (
    <ul className="ck-md-list" dir={dir}>
      {children}
    </ul>
  );
}

interface ItemViewProps {
  readonly item: ListItem;
  readonly open: boolean;
}

const ItemView = memo(function ItemView({ item, open }: ItemViewProps) {
  const isTask = typeof item.checked === "boolean";
  return (
    <li className={isTask ? "ck-md-task" : undefined}>
      {isTask && <TaskMark done={item.checked === true} />}
      <FlowView nodes={item.children} open={open} />
    </li>
  );
});
