import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { McpServer, type McpServerOptions } from "@/lib/mcp/mcp-server";
import { freePort } from "../../support/free-port";
import {
  MCP_TOKEN,
  startMcpServer,
  type McpServerStandIn,
} from "../../support/mcp/start-mcp-server";

let standIn: McpServerStandIn;
let now = 0;

beforeEach(async () => {
  now = 1_000_000;
  standIn = await startMcpServer([{ name: "one" }, { name: "two" }]);
});
afterEach(() => standIn.close());

function connect(options: Partial<McpServerOptions> = {}): McpServer {
  return new McpServer({ url: standIn.url, token: MCP_TOKEN, clock: () => now, ...options });
}

const lists = () => standIn.methods().filter((method) => method === "tools/list").length;

describe("the list of an MCP server's tools", () => {
  it("is asked for once by those who need it at the same time, and kept for five minutes", async () => {
    const server = connect();
    const [first, second] = await Promise.all([server.tools(), server.tools()]);
    expect(first.map(({ name }) => name)).toEqual(["one", "two"]);
    expect(second).toEqual(first);
    now += 299_000;
    await server.tools();
    expect(lists()).toBe(1);
    now += 2_000;
    await server.tools();
    expect(lists()).toBe(2);
  });

  it("is asked for again after it was forgotten", async () => {
    const server = connect();
    await server.tools();
    server.forgetTools();
    standIn.tools = [{ name: "three" }];
    expect((await server.tools()).map(({ name }) => name)).toEqual(["three"]);
  });

  it("fails for one of those who ask, and the server is left alone for half a minute", async () => {
    const server = connect();
    standIn.failNext("tools/list", 500);
    const [first, second] = await Promise.allSettled([server.tools(), server.tools()]);
    expect(first).toMatchObject({ status: "rejected" });
    expect(second).toMatchObject({ status: "fulfilled", value: [] });
    now += 29_000;
    expect(await server.tools()).toEqual([]);
    expect(lists()).toBe(1);
    now += 2_000;
    expect(await server.tools()).toHaveLength(2);
  });
});

describe("a session with an MCP server", () => {
  it("is the caller's own, and is ended", async () => {
    const server = connect();
    await server.call("one", {}, undefined);
    await server.call("one", {}, undefined);
    const ids = standIn.requests.flatMap(({ headers }) => headers["mcp-session-id"] ?? []);
    expect(new Set(ids).size).toBe(2);
    await expect
      .poll(() => standIn.requests.filter(({ http }) => http === "DELETE"))
      .toHaveLength(2);
    expect(standIn.requests.filter(({ status = 200 }) => status >= 400)).toMatchObject([
      // A server of this version doesn't know the question for later ones, and offers no stream.
      { rpc: { method: "server/discover" }, status: 400 },
      { http: "GET", status: 405 },
      { rpc: { method: "server/discover" }, status: 400 },
      { http: "GET", status: 405 },
    ]);
  });

  it("sends who the app is, and nothing about its users", async () => {
    await connect().call("one", { a: 1 }, undefined);
    const [discover, initialize] = standIn.requests;
    expect(initialize?.rpc?.params).toEqual({
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "chatkit-starter", version: "1.0.0" },
    });
    expect(discover?.headers.authorization).toBe(`Bearer ${MCP_TOKEN}`);
    const call = standIn.requests.find(({ rpc }) => rpc?.method === "tools/call");
    expect(call?.rpc?.params).toEqual({ name: "one", arguments: { a: 1 } });
  });

  it("ends at once if the user stops the turn", async () => {
    const stop = new AbortController();
    standIn.failNext("tools/call", "silence");
    const call = connect().call("one", {}, stop.signal);
    await expect.poll(() => standIn.methods()).toContain("tools/call");
    stop.abort();
    await expect(call).rejects.toThrow("no valid answer");
  });

  it.each(["*", "initialize", "notifications/initialized", "tools/list"])(
    "that redirects at %s fails without a request elsewhere",
    async (method) => {
      const elsewhere = await startMcpServer();
      standIn.failNext(method, { redirect: elsewhere.url });
      await expect(connect().tools()).rejects.toThrow("set its final URL");
      await elsewhere.close();
      expect(elsewhere.requests).toEqual([]);
    },
  );

  it("has one time limit for all of its requests", async () => {
    // Each of the four requests is well within the limit.
    standIn.pause = 200;
    await expect(connect({ listTimeout: 500 }).tools()).rejects.toThrow("in time");
    await expect(connect({ callTimeout: 500 }).call("one", {}, undefined)).rejects.toThrow(
      "in time",
    );
  });

  it("isn't needed by a server of the newest version", async () => {
    const run = (given: object) => ({ content: [{ type: "text", text: JSON.stringify(given) }] });
    const newest = await startMcpServer([{ name: "echo", run }], "2026-07-28");
    onTestFinished(() => newest.close());
    const server = connect({ url: newest.url });
    expect((await server.tools()).map(({ name }) => name)).toEqual(["echo"]);
    expect(await server.call("echo", { a: 1 }, undefined)).toMatchObject({
      content: [{ type: "text", text: '{"a":1}' }],
    });
    expect(newest.requests.map(({ rpc, status }) => [rpc?.method, status])).toEqual([
      ["server/discover", 200],
      ["tools/list", 200],
      ["server/discover", 200],
      ["tools/call", 200],
    ]);
  });

  it("fails with a reason that says what to look at", async () => {
    await expect(connect({ token: "wrong" }).tools()).rejects.toThrow("answered with HTTP 401");
    const url = `http://127.0.0.1:${await freePort()}/mcp`;
    await expect(connect({ url }).tools()).rejects.toThrow("hung up (ECONNREFUSED)");
  });
});
