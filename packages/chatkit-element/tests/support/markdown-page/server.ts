import { fileURLToPath } from "node:url";
import { startBundledPage, type PageServer } from "../bundled-page-server";

/** The policy under which the element must work. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src blob:; require-trusted-types-for 'script'; trusted-types 'none'";

const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M9QDwADgQGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Bundles the Markdown page and serves it, with a dot for every image. */
export function startMarkdownPage(): Promise<PageServer> {
  return startBundledPage({
    entry: fileURLToPath(new URL("page.tsx", import.meta.url)),
    title: "Markdown",
    body: "<h1>Markdown</h1>",
    contentSecurityPolicy: CSP,
    other: (path) => (path.endsWith(".png") ? { type: "image/png", body: DOT } : null),
  });
}
