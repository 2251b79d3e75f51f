import type { Heading, RootContent } from "mdast";
import { createElement } from "react";
import type { ReactNode } from "react";
import { CodeBlock } from "./code-block";
import { InlineView } from "./inline-view";
import { ListView } from "./list-view";
import { useMarkdownSettings } from "./markdown-context";
import { Math } from "./math";
import { TableView } from "./table-view";

interface FlowViewProps {
  /** Blocks inside another one, which has chosen the direction for all it holds. */
  readonly nodes: readonly RootContent[];
  /** The last of them may still grow. */
  readonly open: boolean;
}

/** Blocks below one another. */
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
