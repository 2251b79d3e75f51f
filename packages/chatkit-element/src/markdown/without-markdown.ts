/** Removes Markdown syntax that a screen reader would read out. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?(```|$)/g, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^#{1,6}\s+/gm, "")
    .replace(/[*_~`>|]+/g, "")
    .trim();
}
