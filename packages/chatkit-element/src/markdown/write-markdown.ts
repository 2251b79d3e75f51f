/**
 * Writes Markdown to the clipboard as text and as HTML; the paste target uses either. Rejects if
 * clipboard access is denied.
 */
export async function writeMarkdown(markdown: string): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(markdown);
  // The clipboard accepts promises, so the parser can load without losing the user activation.
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
