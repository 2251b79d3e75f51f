import { createServer } from "node:http";
import { connect } from "node:net";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { ChatKit, type Handler, type Listening, type ListenOptions } from "@acme/chatkit-server";
import { toNodeListener } from "@acme/chatkit-server/node";
import { createGate } from "../support/gate";
import { createThread, readAll, recordingLogger, request } from "../support/harness";

type AnyHandler = Handler<object, object>;

const open: Listening[] = [];
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close();
});

const hello: AnyHandler = async function* () {
  yield "Hello there.";
};

async function listen(chat: ChatKit, options: ListenOptions = {}): Promise<string> {
  const listening = await chat.listen({ port: 0, ...options });
  open.push(listening);
  return `${listening.url}/chatkit`;
}

function serve(handler: AnyHandler, options: ListenOptions = {}): Promise<string> {
  return listen(new ChatKit({ logger: recordingLogger() }).handler(handler), options);
}

function post(url: string, body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { method: "POST", body: JSON.stringify(body), ...init });
}

async function eventsOf(response: Response) {
  if (!response.body) throw new Error("The answer is empty");
  return readAll(response.body);
}

describe("listen", () => {
  it("serves requests on node:http, with CORS and a request id", async () => {
    const chat = new ChatKit({ corsOrigins: ["http://localhost:3000"] }).handler(hello);
    const url = await listen(chat);
    const headers = { origin: "http://localhost:3000" };
    const response = await post(url, createThread(), { headers });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "access-control-allow-origin": "http://localhost:3000",
      "x-request-id": expect.any(String),
    });
    expect((await eventsOf(response)).at(-1)).toMatchObject({
      item: { content: [{ text: "Hello there." }] },
    });
    expect(await (await fetch(url)).json()).toEqual({ status: "ok" });
    expect((await fetch(new URL("/elsewhere", url))).status).toBe(404);
  });

  it("starts up before it opens its port, and fails if that fails", async () => {
    const seen: string[] = [];
    await listen(new ChatKit().handler(hello).onStartup(async () => void seen.push("startup")));
    expect(seen).toEqual(["startup"]);
    const broken = new ChatKit().onStartup(() => {
      throw new Error("no database");
    });
    await expect(broken.listen({ port: 0 })).rejects.toThrow("no database");
  });

  it("says which port is in use", async () => {
    const { port } = new URL(await serve(hello));
    await expect(new ChatKit().listen({ port: Number(port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });

  it("sends text as soon as it is available", async () => {
    const gate = createGate();
    const url = await serve(async function* () {
      yield "First";
      await gate.wait();
      yield "second";
    });
    const reader = (await post(url, createThread())).body?.getReader();
    let seen = "";
    while (!seen.includes("First")) seen += new TextDecoder().decode((await reader?.read())?.value);
    expect(seen).not.toContain("second");
    gate.open();
    while (!seen.includes("second"))
      seen += new TextDecoder().decode((await reader?.read())?.value);
  });

  it("aborts the handler when the client disconnects, even between two chunks", async () => {
    const aborted = createGate();
    const url = await serve(async function* ({ signal }) {
      yield "Hello";
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      aborted.open();
    });
    const client = new AbortController();
    const response = await post(url, createThread(), { signal: client.signal });
    await response.body?.getReader().read();
    client.abort();
    await aborted.wait();
  });

  it("outlives a response whose body fails", async () => {
    const body = () =>
      new ReadableStream({
        pull: (controller) => controller.error(new Error("no more")),
      });
    const server = createServer(toNodeListener(async () => new Response(body())));
    await once(server.listen(0, "localhost"), "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await expect(
      fetch(`http://localhost:${port}`).then((response) => response.text()),
    ).rejects.toThrow();
    server.close();
    await once(server, "close");
  });

  it("stops requesting more from a handler while the client doesn't read", async () => {
    let yielded = 0;
    const line = "x".repeat(10_000);
    const url = new URL(
      await serve(async function* () {
        for (; yielded < 10_000; yielded += 1) yield line;
      }),
    );
    const socket = connect(Number(url.port), url.hostname);
    const body = JSON.stringify(createThread());
    socket.write(
      `POST /chatkit HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await once(socket, "readable");
    let before = -1;
    while (yielded !== before) {
      before = yielded;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(yielded).toBeLessThan(10_000);
    socket.destroy();
  });

  it.each(["GET http://%zz/ HTTP/1.1", "GET /chatkit HTTP/1.1"])(
    "answers a malformed request with 400 and keeps running: %s",
    async (line) => {
      const url = new URL(await serve(hello));
      const socket = connect(Number(url.port), url.hostname);
      socket.end(`${line}\r\nHost: a b[\r\nConnection: close\r\n\r\n`);
      const [chunk] = await once(socket, "data");
      expect(String(chunk)).toMatch(/^HTTP\/1.1 400/);
      expect((await fetch(url)).status).toBe(200);
    },
  );

  it("lets a running turn finish when it closes, and accepts no more", async () => {
    const gate = createGate();
    const chat = new ChatKit({ logger: recordingLogger() }).handler(async function* () {
      yield "First";
      await gate.wait();
      yield " second";
    });
    const listening = await chat.listen({ port: 0 });
    const url = `${listening.url}/chatkit`;
    const response = await post(url, createThread());
    await gate.reached;
    const closing = listening.close();
    await expect(post(url, createThread())).rejects.toThrow();
    gate.open();
    expect((await eventsOf(response)).at(-1)).toMatchObject({
      item: { content: [{ text: "First second" }] },
    });
    await closing;
  });

  it("saves a turn that doesn't finish within the grace period", async () => {
    const chat = new ChatKit({ logger: recordingLogger() }).handler(async function* ({ signal }) {
      yield "Half an answer";
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
    });
    const listening = await chat.listen({ port: 0, grace: 10 });
    const response = await post(`${listening.url}/chatkit`, createThread());
    const events = eventsOf(response);
    await listening.close();
    expect((await events).at(-1)).toMatchObject({
      item: { content: [{ text: "Half an answer" }] },
    });
  });

  it.each(["SIGTERM", "SIGINT"] as const)("closes and exits on %s", async (signal) => {
    const script = fileURLToPath(new URL("./listening-process.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", script], { stdio: "pipe" });
    const exited = once(child, "exit");
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    while (!output.includes("\n")) await once(child.stdout, "data");
    const response = await post(output.trim(), createThread());
    child.kill(signal);
    expect(await response.text()).toContain("Slow but whole");
    const [code] = await exited;
    expect([code, output]).toEqual([0, expect.stringContaining("shut down")]);
  });

  it("leaves no signal listeners behind", async () => {
    const before = process.listenerCount("SIGTERM");
    const listening = await new ChatKit().listen({ port: 0 });
    expect(process.listenerCount("SIGTERM")).toBe(before + 1);
    await listening.close();
    expect(process.listenerCount("SIGTERM")).toBe(before);
  });

  it("answers operations that don't stream", async () => {
    const url = await serve(hello);
    expect(await (await post(url, request("threads.list"))).json()).toMatchObject({ data: [] });
  });
});
