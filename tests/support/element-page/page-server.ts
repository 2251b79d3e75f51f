import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FakeChatKit } from "./fake-chatkit";

export interface PageServer {
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly paths: string[];
  chatkit: FakeChatKit;
  close(): Promise<void>;
}

/** The policy the element has to work under: no inline script or style, no eval, no other host. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src blob:",
].join("; ");

const publicFile = (name: string) => readFileSync(new URL(`../../../public/${name}`, import.meta.url));

const files = new Map<string, { type: string; body: string | Buffer }>([
  ["/element-example.html", { type: "text/html", body: publicFile("element-example.html") }],
  ["/element-example.css", { type: "text/css", body: publicFile("element-example.css") }],
  ["/element-example.js", { type: "text/javascript", body: publicFile("element-example.js") }],
  ["/", { type: "text/html", body: page() }],
  ["/page.css", { type: "text/css", body: "html,body,main{height:100%;margin:0}" }],
  ["/favicon.ico", { type: "image/x-icon", body: "" }],
]);

function page(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content">
<title>Element</title><link rel="stylesheet" href="/page.css"></head>
<body><main></main></body></html>`;
}

/** Serves an empty page, the element's script and a scripted ChatKit server on one origin. */
export async function startPageServer(elementScript: string): Promise<PageServer> {
  const paths: string[] = [];
  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? "/", "http://page").pathname;
    paths.push(path);
    response.setHeader("content-security-policy", strictPolicy);
    if (path === "/chatkit" || path === "/api/chatkit") return void started.chatkit.handle(incoming, response);
    if (path === "/chatkit-element.js") {
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(elementScript);
    }
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const started: PageServer = {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    paths,
    chatkit: new FakeChatKit(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return started;
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address !== "object" || !address) throw new Error("The page server has no port.");
  return address.port;
}
