import { createServer, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { samplePicture } from "./sample-picture";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The policy that the element promises to work under. */
export const GALLERY_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:";

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Widget gallery</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body><main><h1>Widget gallery</h1></main><script type="module" src="/gallery.js"></script></body>
</html>`;

const PAGE_CSS = "body{margin:0}h1{position:absolute;opacity:0;margin:0}";

export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the gallery and serves it on a free port of this machine. */
export async function startGalleryServer(): Promise<GalleryServer> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://gallery").pathname;
    const file = files.get(path.slice(1));
    if (path === "/") send(response, "text/html", PAGE);
    else if (path === "/page.css") send(response, "text/css", PAGE_CSS);
    else if (file) send(response, "text/javascript", file);
    else if (path.startsWith("/pictures/")) send(response, "image/svg+xml", samplePicture(path));
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
    entryPoints: [`${HERE}gallery.tsx`],
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    write: false,
    outdir: "/gallery",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return new Map(
    result.outputFiles.map((file) => [file.path.replace(/^.*\/gallery\//, ""), file.contents]),
  );
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": GALLERY_CSP,
  });
  response.end(body);
}
