import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { gfmStrikethroughCjkFriendly } from "micromark-extension-cjk-friendly-gfm-strikethrough";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { footnoteSyntax } from "./footnote-syntax";
import { mathSyntax } from "./math-syntax";
import { mathFromMarkdown } from "./math-tree";
import { referenceSyntax } from "./reference-syntax";
import { referenceFromMarkdown } from "./reference-tree";
import { resolveReferences } from "./resolve-references";

const gfmSyntax = [
  gfmAutolinkLiteral(),
  footnoteSyntax,
  // Chinese, Japanese and Korean have no spaces to show where emphasis starts and ends.
  cjkFriendlyExtension(),
  gfmStrikethroughCjkFriendly({ singleTilde: false }),
  gfmTable(),
  gfmTaskListItem(),
  { disable: { null: ["htmlFlow", "htmlText"] } },
  referenceSyntax,
];

const gfmTree = [
  gfmAutolinkLiteralFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  referenceFromMarkdown,
];

/** Parses GitHub-flavored Markdown with math. HTML isn't interpreted and stays text. */
export function parseMarkdown(source: string): Root {
  const root = fromMarkdown(source, {
    extensions: [...gfmSyntax, mathSyntax(source)],
    mdastExtensions: [...gfmTree, mathFromMarkdown()],
  });
  return resolveReferences(root);
}
