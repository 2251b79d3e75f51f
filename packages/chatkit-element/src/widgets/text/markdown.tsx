import { Markdown as MarkdownText } from "../../markdown/markdown";
import { flag, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";

const readMarkdown = propsReader({ value: text, streaming: flag });

export function Markdown({ node }: NodeProps) {
  const { value = "", streaming = false } = readMarkdown(node);
  return (
    <div className="w-markdown">
      <MarkdownText text={value} streaming={streaming} />
    </div>
  );
}
