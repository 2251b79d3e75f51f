import type { ListItem, RootContent, Table } from "mdast";
import { parseMarkdown } from "./parser";
import { safeLinkUrl } from "./url-policy";

/**
 * Converts Markdown to HTML for the clipboard. The tree is built from elements and text in a
 * document that is never shown. Images become links, so that pasting doesn't request anything.
 */
export function markdownToHtml(markdown: string): string {
  const { body } = document.implementation.createHTMLDocument("");
  appendAll(body, parseMarkdown(markdown).children);
  return body.innerHTML;
}

function appendAll(parent: Element, nodes: readonly RootContent[]): void {
  for (const node of nodes) appendNode(parent, node);
}

function appendNode(parent: Element, node: RootContent): void {
  switch (node.type) {
    case "paragraph":
      return appendAll(child(parent, "p"), node.children);
    case "heading":
      return appendAll(child(parent, `h${node.depth}`), node.children);
    case "strong":
      return appendAll(child(parent, "strong"), node.children);
    case "emphasis":
      return appendAll(child(parent, "em"), node.children);
    case "delete":
      return appendAll(child(parent, "del"), node.children);
    case "blockquote":
      return appendAll(child(parent, "blockquote"), node.children);
    case "list": {
      const list = child(parent, node.ordered ? "ol" : "ul");
      if (node.ordered && node.start != null && node.start !== 1) {
        list.setAttribute("start", String(node.start));
      }
      return node.children.forEach((item) => appendListItem(list, item, node.spread ?? false));
    }
    case "link":
      return appendAll(linkOr(parent, node.url), node.children);
    case "image":
      return linkOr(parent, node.url).append(node.alt || node.url);
    case "code":
      return child(child(parent, "pre"), "code").append(node.value);
    case "inlineCode":
      return child(parent, "code").append(node.value);
    case "math":
      return child(parent, "p").append(`$$${node.value}$$`);
    case "inlineMath":
      return parent.append(`$${node.value}$`);
    case "table":
      return appendTable(child(parent, "table"), node);
    case "break":
      return void child(parent, "br");
    case "thematicBreak":
      return void child(parent, "hr");
    case "footnoteReference":
      return parent.append(`[${node.label ?? node.identifier}]`);
    case "footnoteDefinition": {
      const note = child(parent, "div");
      note.append(`[${node.label ?? node.identifier}] `);
      return appendAll(note, node.children);
    }
    case "text":
    case "html":
      return parent.append(node.value);
    default:
      if ("children" in node) appendAll(parent, node.children);
  }
}

/** In a tight list, the text goes directly into the item without a paragraph. */
function appendListItem(list: Element, item: ListItem, spread: boolean): void {
  const entry = child(list, "li");
  if (item.checked != null) entry.append(item.checked ? "☑ " : "☐ ");
  for (const node of item.children) {
    if (node.type === "paragraph" && !spread) appendAll(entry, node.children);
    else appendNode(entry, node);
  }
}

function appendTable(table: Element, { children: rows }: Table): void {
  const body = child(table, "tbody");
  rows.forEach(({ children: cells }, index) => {
    const row = child(body, "tr");
    for (const cell of cells) appendAll(child(row, index === 0 ? "th" : "td"), cell.children);
  });
}

/** A link, or the parent itself if the target is meaningless outside this page. */
function linkOr(parent: Element, url: string): Element {
  const target = safeLinkUrl(url);
  if (!target || !/^(https?:|mailto:|tel:)/i.test(target)) return parent;
  const link = child(parent, "a");
  link.setAttribute("href", target);
  return link;
}

function child(parent: Element, name: string): Element {
  return parent.appendChild(parent.ownerDocument.createElement(name));
}
