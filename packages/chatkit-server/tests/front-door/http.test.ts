import { describe, expect, it } from "vitest";
import { type z } from "zod";
import { ChatKit, ChatKitError, MemoryTurnStore, type ChatKitOptions } from "@acme/chatkit-server";
import { createThread, recordingLogger, request as operation, types } from "../support/harness";
import { postJson, readPost } from "../support/front-door";

type Options = ChatKitOptions<{ userId?: string }, z.ZodObject>;

function hello(options: Options = {}) {
  return new ChatKit({ logger: recordingLogger(), ...options }).handler(async function* ({
    context,
  }) {
    yield `Hello ${context.userId ?? "you"}`;
  });
}

const origin = "http://localhost:3000";

function call(method: string, url = "http://localhost/chatkit", headers = {}): Request {
  return new Request(url, { method, headers });
}

describe("auth", () => {
  const byHeader = (incoming: Request) => {
    const userId = incoming.headers.get("x-user-id");
    return userId ? { userId } : null;
  };

  it.each([null, undefined])("rejects the request with 401 when it returns %s", async (nobody) => {
    const response = await postJson(
      hello().auth(() => nobody),
      createThread(),
    );
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: "unauthenticated" } });
  });

  it("passes its result to the handler", async () => {
    const events = await readPost(hello().auth(byHeader), createThread(), { "x-user-id": "ann" });
    expect(events.at(-1)).toMatchObject({ item: { content: [{ text: "Hello ann" }] } });
  });

  it("separates the threads of different users", async () => {
    const chat = hello().auth(byHeader);
    await readPost(chat, createThread(), { "x-user-id": "ann" });
    const listOf = async (userId: string) =>
      (await postJson(chat, operation("threads.list"), { "x-user-id": userId })).json();
    expect(await listOf("ann")).toMatchObject({ data: [{}] });
    expect(await listOf("bob")).toMatchObject({ data: [] });
  });

  it("must return a userId with the in-memory store", async () => {
    const logger = recordingLogger();
    const chat = hello({ logger }).auth(() => ({ user_id: "ann" }) as object);
    expect((await postJson(chat, createThread())).status).toBe(500);
    expect(String(Object(logger.entries[0]?.fields).err)).toContain("auth() returned no userId");
  });

  it("may throw a ChatKitError, but other errors stay generic", async () => {
    const locked = hello().auth(() => {
      throw new ChatKitError("Please wait.", "rate_limit");
    });
    expect((await postJson(locked, createThread())).status).toBe(429);
    const broken = hello().auth(() => {
      throw new Error("password=hunter2");
    });
    const response = await postJson(broken, createThread());
    expect([response.status, (await response.text()).includes("hunter2")]).toEqual([500, false]);
  });

  it("adds its result to the context of every request", async () => {
    const chat = new ChatKit().handler(async function* ({ context }) {
      yield `${context.sessionId} ${context.requestId} ${context.headers.get("x-team")}`;
    });
    const response = await postJson(chat, createThread(), { "x-session-id": "s1", "x-team": "t1" });
    const id = response.headers.get("x-request-id");
    expect(await response.text()).toContain(`s1 ${id} t1`);
  });
});

describe("the server", () => {
  it("answers at its path, with or without a trailing slash, and elsewhere with 404", async () => {
    const chat = hello({ path: "/api/chat/" });
    const statusAt = async (path: string) =>
      (await chat.fetch(call("GET", `http://localhost${path}`))).status;
    expect(await Promise.all(["/api/chat", "/api/chat/", "/", "/chatkit"].map(statusAt))).toEqual([
      200, 200, 404, 404,
    ]);
  });

  it("has routes that leave the path to the host", async () => {
    const { GET, POST, OPTIONS } = hello().routes();
    const url = "http://localhost/somewhere/else";
    expect(await (await GET(call("GET", url))).json()).toEqual({ status: "ok" });
    expect((await OPTIONS(call("OPTIONS", url))).status).toBe(204);
    const body = JSON.stringify(createThread());
    expect(await (await POST(new Request(url, { method: "POST", body }))).text()).toContain(
      "Hello",
    );
  });

  it("rejects other methods with 405 and lists the supported ones", async () => {
    const response = await hello().fetch(call("DELETE"));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST, OPTIONS"]);
  });

  it("reports a missing handler before anything is stored", async () => {
    const response = await postJson(new ChatKit(), createThread());
    expect(response.status).toBe(501);
    expect(await response.text()).toContain("chat.handler()");
  });

  it("notifies the host of turns that outlive their response", async () => {
    const work: Promise<void>[] = [];
    const { POST } = hello().routes({ waitUntil: (turn) => work.push(turn) });
    const body = JSON.stringify(createThread());
    await (await POST(new Request("http://localhost/", { method: "POST", body }))).text();
    await Promise.all(work);
    expect(work).toHaveLength(1);
  });

  it("answers a request that is repeated with the same key once", async () => {
    const chat = hello();
    const headers = { "idempotency-key": "key-1" };
    await readPost(chat, createThread(), headers);
    const again = await readPost(chat, createThread(), headers);
    expect(types(again)).toContain("thread.item.done");
    expect(await (await postJson(chat, operation("threads.list"))).json()).toMatchObject({
      data: [{}],
    });
  });

  it("passes settings and stores to its server", () => {
    const turnStore = new MemoryTurnStore<object>();
    const { server } = hello({ turnStore, maxOpenStreams: 3 });
    expect([server.turnStore, server.settings.maxOpenStreams]).toEqual([turnStore, 3]);
  });
});

describe("CORS", () => {
  const chat = hello({ corsOrigins: [origin] });

  it.each([origin, "https://shop.example", "capacitor://localhost", "*"])("accepts %s", (given) => {
    expect(() => hello({ corsOrigins: [given] })).not.toThrow();
  });

  it.each([`${origin}/`, "localhost:3000", "https://shop.example/chat", ""])(
    "refuses %o, which no browser would send",
    (given) => {
      expect(() => hello({ corsOrigins: [given] })).toThrow("corsOrigins");
    },
  );

  it("lets a listed origin read responses and send cookies", async () => {
    const response = await chat.fetch(call("GET", undefined, { origin }));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      vary: "Origin",
    });
  });

  it("answers a preflight with the requested headers", async () => {
    const response = await chat.fetch(
      call("OPTIONS", undefined, { origin, "access-control-request-headers": "x-mine" }),
    );
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("x-mine");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST, OPTIONS");
  });

  it.each(["http://evil.example", "null"])("allows %s nothing", async (stranger) => {
    for (const method of ["GET", "OPTIONS"]) {
      const response = await chat.fetch(call(method, undefined, { origin: stranger }));
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(response.headers.get("vary")).toBe("Origin");
    }
  });

  it("lets every origin read without cookies if set to *", async () => {
    const response = await hello({ corsOrigins: ["*"] }).fetch(call("GET", undefined, { origin }));
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("applies to errors too", async () => {
    const closed = hello({ corsOrigins: [origin] }).auth(() => null);
    const response = await postJson(closed, createThread(), { origin });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([
      401,
      origin,
    ]);
  });
});

describe("hooks and logs", () => {
  it("run in order: startup once, connect and disconnect with the context, shutdown", async () => {
    const seen: string[] = [];
    const chat = hello()
      .auth(() => ({ userId: "ann" }))
      .onStartup(() => void seen.push("startup"))
      .onStartup(async () => void seen.push("startup 2"))
      .onConnect(({ userId }) => void seen.push(`connect ${userId}`))
      .onDisconnect(({ userId }, outcome) => void seen.push(`disconnect ${userId} ${outcome}`))
      .onShutdown(() => void seen.push("shutdown"));
    await readPost(chat, createThread());
    await readPost(chat, createThread());
    await chat.server.shutdown();
    const visit = ["connect ann", "disconnect ann completed"];
    expect(seen).toEqual(["startup", "startup 2", ...visit, ...visit, "shutdown"]);
  });

  it("log each request and each turn in one line with debug, without message text", async () => {
    const logger = recordingLogger();
    await readPost(hello({ logger, debug: true }), createThread("My secret"));
    expect(logger.entries).toMatchObject([
      { message: "request", fields: { method: "POST", status: 200 } },
      { message: "turn started", fields: { threadId: expect.stringContaining("thr_") } },
      { message: "turn ended", fields: { outcome: "completed" } },
    ]);
    expect(JSON.stringify(logger.entries)).not.toMatch(/secret|Hello/);
  });

  it("log nothing about successful requests without debug", async () => {
    const logger = recordingLogger();
    await readPost(hello({ logger }), createThread());
    expect(logger.entries).toEqual([]);
  });
});
