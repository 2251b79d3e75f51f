import type { HelpBlock } from "@/lib/shop/help";

interface HelpBlocksProps {
  blocks: readonly HelpBlock[];
}

export function HelpBlocks({ blocks }: HelpBlocksProps) {
  return blocks.map((block, index) => <HelpBlockView key={index} block={block} />);
}

function HelpBlockView({ block }: { block: HelpBlock }) {
  switch (block.kind) {
    case "text":
      return <p>{block.text}</p>;
    case "note":
      return <p className="rounded-lg bg-sunken px-5 py-4">{block.text}</p>;
    case "list":
      return (
        <ul className="list-disc space-y-1.5 pl-5 marker:text-firm">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "steps":
      return (
        <ol className="list-decimal space-y-1.5 pl-5 marker:font-semibold marker:text-accent">
          {block.items.map((item) => (
            <li key={item} className="pl-1">
              {item}
            </li>
          ))}
        </ol>
      );
    case "table":
      return <HelpTable block={block} />;
  }
}

function HelpTable({ block }: { block: Extract<HelpBlock, { kind: "table" }> }) {
  return (
    <div role="region" aria-label={block.caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full min-w-xs text-left tabular-nums">
        <caption className="sr-only">{block.caption}</caption>
        <thead>
          <tr className="border-b border-firm">
            {block.head.map((cell) => (
              <th key={cell} scope="col" className="py-2 pr-4 font-semibold">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(([first, ...cells]) => (
            <tr key={first} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 font-normal">
                {first}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className="py-2 pr-4 text-soft">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
