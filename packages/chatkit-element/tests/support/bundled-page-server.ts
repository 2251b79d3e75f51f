import { createServer } from "node:http";
import { basename } from "node:path";
import { build } from "esbuild";

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface BundledPage {
  /** The TypeScript file that the page runs. */
  entry: string;
  title: string;
  /** The content of the body before the script. */
  body: string;
  contentSecurityPolicy: string;
  /** Serves everything other than the page and its script, by path. */
  other?: (path: string) => { type: string; body: string | Uint8Array } | null;
}

const STYLES = "body{margin:0}h1{position:absolute;opacity:0;margin:0}";

/** Bundles a page and serves it on a free port of this machine, with its security policy. */
export async function startBundledPage(page: BundledPage): Promise<PageServer> {
  const files = await bundle(page.entry);
  const html = pageHtml(page);
  const find = (path: string): { type: string; body: string | Uint8Array } | null => {
    if (path === "/") return { type: "text/html", body: html };
    if (path === "/page.css") return { type: "text/css", body: STYLES };
    const script = files.get(path.slice(1));
    return script ? { type: "text/javascript", body: script } : (page.other?.(path) ?? null);
  };
  const server = createServer((request, response) => {
    const found = find(new URL(request.url ?? "/", "http://page").pathname);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": found.type.startsWith("text/") ? `${found.type}; charset=utf-8` : found.type,
      "content-security-policy": page.contentSecurityPolicy,
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function pageHtml({ title, body, entry }: BundledPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>${body}<script type="module" src="/${basename(entry).replace(/\.tsx?$/, ".js")}"></script></body>
</html>`;
}

/** Returns the scripts by name. */
async function bundle(entry: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    entryPoints: [entry],
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
  return new Map(result.outputFiles.map((file) => [basename(file.path), file.contents]));
}
