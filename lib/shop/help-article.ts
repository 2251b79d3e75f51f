export type HelpBlock =
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "steps"; items: string[] }
  | { kind: "table"; caption: string; head: string[]; rows: string[][] }
  | { kind: "note"; text: string };

export interface HelpSection {
  heading: string;
  blocks: HelpBlock[];
}

export interface HelpArticle {
  slug: string;
  title: string;
  summary: string;
  /** Words that users search for but that the article doesn't contain. */
  keywords: string[];
  sections: HelpSection[];
}

/** The article as plain text, for search and for readers that don't show markup. */
export function articleText(article: HelpArticle): string {
  return [
    article.summary,
    ...article.sections.flatMap((section) => [section.heading, sectionText(section)]),
  ].join("\n");
}

/** One section's blocks, without its heading, as text that is also valid Markdown. */
export function sectionText(section: HelpSection): string {
  return section.blocks.map(blockText).join("\n\n");
}

function blockText(block: HelpBlock): string {
  switch (block.kind) {
    case "text":
    case "note":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "steps":
      return block.items.map((item, index) => `${index + 1}. ${item}`).join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n");
  }
}
