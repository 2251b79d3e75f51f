import type { PhrasingContent } from "mdast";
import type { ReactNode } from "react";
import { Citation } from "./citation";
import { FootnoteMark } from "./footnote-mark";
import { Image } from "./image";
import { Link } from "./link";
import { Math } from "./math";

/** The inline content of a block. */
export function InlineView({ nodes }: { readonly nodes: readonly PhrasingContent[] }) {
  return <>{nodes.map((node, index) => viewOf(node, index))}</>;
}

function viewOf(node: PhrasingContent, key: number): ReactNode {
  switch (node.type) {
    case "text":
    case "html":
      return node.value;
    case "strong":
      return (
        <strong key={key}>
          <InlineView nodes={node.children} />
        </strong>
      );
    case "emphasis":
      return (
        <em key={key}>
          <InlineView nodes={node.children} />
        </em>
      );
    case "delete":
      return (
        <del key={key}>
          <InlineView nodes={node.children} />
        </del>
      );
    case "inlineCode":
      return (
        <code key={key} className="ck-md-inline-code" dir="ltr">
          {node.value}
        </code>
      );
    case "break":
      return <br key={key} />;
    case "link":
      return (
        <Link key={key} url={node.url} title={node.title ?? undefined}>
          <InlineView nodes={node.children} />
        </Link>
      );
    case "image":
      return <Image key={key} url={node.url} alt={node.alt ?? ""} title={node.title} />;
    case "inlineMath":
      return <Math key={key} formula={node.value} display={node.display} />;
    case "marker":
      return <Citation key={key} marker={node.marker} />;
    case "linkReference":
      return <InlineView key={key} nodes={node.children} />;
    case "footnoteReference":
      return <FootnoteMark key={key} reference={node} />;
    case "imageReference":
      return node.label ?? null;
    default:
      return node satisfies never;
  }
}
