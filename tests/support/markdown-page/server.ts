import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The policy that the element promises to work under. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src blob:; require-trusted-types-for 'script'; trusted-types 'none'";

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Markdown</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body><h1>Markdown</h1><script type="module" src="/page.js"></script></body>
</html>`;

const PAGE_CSS = "body{margin:0}h1{position:absolute;opacity:0;margin:0}";

const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M9QDwADgQGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export interface MarkdownPageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the Markdown page and serves it on a free port of this machine. */
export async function startMarkdownPage(): Promise<MarkdownPageServer> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://page").pathname;
    const file = files.get(path.slice(1));
    if (path === "/") send(response, "text/html; charset=utf-8", PAGE);
    else if (path === "/page.css") send(response, "text/css; charset=utf-8", PAGE_CSS);
    else if (file) send(response, "text/javascript; charset=utf-8", file);
    else if (path.endsWith(".png")) send(response, "image/png", DOT);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    entryPoints: [`${HERE}page.tsx`],
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    write: false,
    outdir: "/page",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return new Map(
    result.outputFiles.map((file) => [file.path.replace(/^.*\/page\//, ""), file.contents]),
  );
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { "content-type": type, "content-security-policy": CSP });
  response.end(body);
}
