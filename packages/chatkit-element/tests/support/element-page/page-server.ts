import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { FakeChatKit } from "./fake-chatkit";

/** A request for a path that a test answers itself, such as an upload. */
export interface ReceivedFile {
  readonly method: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface ServedFile {
  readonly type: string;
  readonly body: string | Buffer;
}

export interface PageServer {
  readonly origin: string;
  /** All requested paths, in order. */
  readonly paths: string[];
  chatkit: FakeChatKit;
  /** Additional paths for one test, answered with a file or by a function of the request. */
  readonly extra: Map<string, ServedFile | ((received: ReceivedFile) => ServedFile)>;
  close(): Promise<void>;
}

/**
 * The policy under which the element must work, without inline scripts or styles, eval or other
 * hosts.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src blob:",
].join("; ");

const publicFile = (name: string) =>
  readFileSync(new URL(`../../../../../public/${name}`, import.meta.url));

const files = new Map<string, ServedFile>([
  ["/element-example.html", { type: "text/html", body: publicFile("element-example.html") }],
  ["/element-example.css", { type: "text/css", body: publicFile("element-example.css") }],
  ["/element-example.js", { type: "text/javascript", body: publicFile("element-example.js") }],
  ["/", { type: "text/html", body: page() }],
  [
    "/page.css",
    {
      type: "text/css",
      body: "html,body,main{height:100%;margin:0}.sized{height:320px;width:400px}",
    },
  ],
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
  const extra: PageServer["extra"] = new Map();
  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? "/", "http://page").pathname;
    paths.push(path);
    response.setHeader("content-security-policy", strictPolicy);
    if (path === "/chatkit" || path === "/api/chatkit")
      return void started.chatkit.handle(incoming, response);
    if (path === "/chatkit-element.js") {
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(elementScript);
    }
    const own = extra.get(path);
    if (typeof own === "function") {
      return void receive(incoming).then((received) => {
        const { type, body } = own(received);
        response.writeHead(200, { "content-type": type }).end(body);
      });
    }
    const file = own ?? files.get(path);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const started: PageServer = {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    paths,
    extra,
    chatkit: new FakeChatKit(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return started;
}

async function receive(incoming: IncomingMessage): Promise<ReceivedFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { method = "", headers } = incoming;
  return { method, headers, body: Buffer.concat(chunks) };
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address !== "object" || !address) throw new Error("The page server has no port.");
  return address.port;
}
