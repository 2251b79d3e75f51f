import { createServer, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { build } from "esbuild";
import { bundleElement } from "../../../build/bundle-element";
import { FakeChatKit } from "./fake-chatkit";
import type { PublicPage } from "./public-page";

/** A page with either widget, and the server it talks to. */
export interface PublicChat {
  readonly chatkit: FakeChatKit;
  /** Waits until the widget is ready. */
  open(): Promise<void>;
  /** Calls one of the widget's methods. Returns the name of the error if it rejects. */
  call<Name extends keyof PublicPage["methods"]>(
    name: Name,
    ...args: Parameters<PublicPage["methods"][Name]>
  ): Promise<string | null>;
  events(): Promise<PublicPage["events"]>;
  eventNames(): Promise<string[]>;
  toolCalls(): Promise<PublicPage["toolCalls"]>;
}

interface Worker {
  readonly site: { readonly origin: string; chatkit: FakeChatKit };
}

export const test = base.extend<{ readonly chat: PublicChat }, Worker>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  chat: async ({ page, site }, use) => {
    const chatkit = new FakeChatKit();
    site.chatkit = chatkit;
    const read = () => page.evaluate(() => ({ ...window.publicPage, methods: null }));
    await use({
      chatkit,
      async open() {
        await page.goto(site.origin);
        await page.waitForFunction(() =>
          window.publicPage?.events.some(({ name }) => name === "ready"),
        );
      },
      call: (name, ...args) =>
        page.evaluate(
          async ([method, given]) => {
            try {
              await Reflect.apply(window.publicPage.methods[method], null, given);
              return null;
            } catch (error) {
              return error instanceof Error ? error.name : String(error);
            }
          },
          [name, args] as const,
        ),
      events: async () => (await read()).events,
      eventNames: async () => (await read()).events.map(({ name }) => name),
      toolCalls: async () => (await read()).toolCalls,
    });
  },
});

/** The URL in OpenAI's documentation. */
const OPENAI_SCRIPT = "https://cdn.platform.openai.com/deployments/chatkit/chatkit.js";

async function startSite() {
  const openai = process.env["CHATKIT_TEST_WIDGET"] === "openai";
  const [app, element] = await Promise.all([bundlePage(), openai ? null : bundleElement()]);
  const script = openai ? OPENAI_SCRIPT : "/element.js";
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Widget</title>
<link rel="icon" href="data:,"><style>.sized{display:block;width:400px;height:600px}</style>
<script src="${script}" async></script></head><body><main></main><script src="/app.js"></script></body></html>`;
  const files: Record<string, [type: string, body: string]> = {
    "/": ["text/html", page],
    "/app.js": ["text/javascript", app],
    "/element.js": ["text/javascript", element?.code ?? ""],
  };
  const server = createServer((incoming, response) => {
    const path = new URL(incoming.url ?? "/", "http://page").pathname;
    allowAnyOrigin(response);
    if (incoming.method === "OPTIONS") return void response.writeHead(204).end();
    if (path === "/chatkit") return void site.chatkit.handle(incoming, response);
    const file = files[path];
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": file[0] }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  const site = {
    // OpenAI's widget accepts this host without a registered domain.
    origin: `http://localhost:${address.port}/`,
    chatkit: new FakeChatKit(),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}

/** OpenAI's widget runs in an iframe with another origin. */
function allowAnyOrigin(response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "*");
  response.setHeader("access-control-allow-private-network", "true");
}

async function bundlePage(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("public-page.tsx", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no file for the page.");
  return file.text;
}
