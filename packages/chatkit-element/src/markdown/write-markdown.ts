/**
 * Writes Markdown to the clipboard as text and as HTML, for whichever the paste asks. Rejects when
 * the clipboard is refused.
 */
export async function writeMarkdown(markdown: string): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(markdown);
  // The clipboard takes promises, so that the parser may load without losing the user's click.
  const item = new ClipboardItem({
    "text/plain": new Blob([markdown], { type: "text/plain" }),
    "text/html": htmlBlob(markdown),
  });
  await navigator.clipboard.write([item]);
}

async function htmlBlob(markdown: string): Promise<Blob> {
  const { markdownToHtml } = await import("./markdown-to-html");
  return new Blob([markdownToHtml(markdown)], { type: "text/html" });
}
