import { chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { chromiumFlags, ensureChromium } from "@/scripts/test/chromium";
import { collect, createdThread, doneItems, texts } from "../../support/http-events";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { shopInBrowser } from "./browser-journey";
import { openVercelSite, type VercelSite } from "./open-site";

/** More words than all answers here have. */
const PLENTY = 100_000;
const MINUTE_MS = 60_000;
const patience = { timeout: 60_000 };
const explicit = { turns: { explicit_stop: true } };

let site: VercelSite;

beforeAll(async () => {
  site = await openVercelSite();
}, 30 * MINUTE_MS);

afterAll(() => site?.close());

const hello = textInput("hello there");
const errors = (events: readonly ThreadStreamEvent[]) =>
  events.filter(({ type }) => type === "error");

async function visitor(): Promise<ChatKitHttpClient> {
  site.words.pass(PLENTY);
  return ChatKitHttpClient.as(`user_${crypto.randomUUID()}`, site.platform);
}

/** Starts an answer of which the first words arrive, and leaves it there. */
async function leaveInTheMiddle(client: ChatKitHttpClient, at = site.platform): Promise<string> {
  const threadId = createdThread(await collect(client.stream("threads.create", hello)));
  // The title's words would be taken for the answer's.
  await vi.waitUntil(() => at.frozen, patience);
  site.words.hold();
  site.words.pass(3);
  const response = await client.send(
    "threads.add_user_message",
    { thread_id: threadId, ...hello },
    { metadata: explicit },
  );
  const reader = decodeEvents(response.body ?? new Blob().stream());
  for await (const event of reader) {
    if (event.type === "thread.item.updated") break;
  }
  await vi.waitUntil(() => at.invocations.at(-1)?.abandoned, patience);
  return threadId;
}

const attach = (client: ChatKitHttpClient, threadId: string) =>
  collect(client.stream("turns.attach", { thread_id: threadId }));

async function itemTypes(client: ChatKitHttpClient, threadId: string): Promise<unknown> {
  const page = await client.send("items.list", { thread_id: threadId, order: "asc", limit: 50 });
  return page.json();
}

const greeting = {
  type: "assistant_message",
  content: [{ text: expect.stringMatching(/^Hello!/) }],
};
/** The words that arrive before `leaveInTheMiddle` leaves. */
const beginning = { type: "assistant_message", content: [{ text: "Hello! Tell me" }] };
const interrupted = { type: "task", task: { title: "Not finished: the server was interrupted" } };
const question = { type: "user_message" };

describe("on a stand-in for Vercel, with PostgreSQL", () => {
  it("health is well", async () => {
    const response = await fetch(`${site.platform.url}/api/health`);

    expect(response.status).toBe(200);
  });

  it("a conversation goes through processes that are frozen and replaced between its turns", async () => {
    const client = await visitor();
    const search = await collect(
      client.stream("threads.create", textInput("I need boots for a winter hike")),
    );
    const thread_id = createdThread(search);
    await vi.waitUntil(() => site.platform.frozen, patience);
    await site.platform.forgetInstances();

    const adding = await collect(
      client.stream("threads.add_user_message", {
        thread_id,
        ...textInput("add the second one, size 44"),
      }),
    );
    expect(doneItems(adding).at(-1)).toMatchObject({
      type: "client_tool_call",
      status: "pending",
      arguments: { action: "add", product_name: "Tarn Snow Boot" },
    });
    await vi.waitUntil(() => site.platform.frozen, patience);
    await site.platform.forgetInstances();

    const cart = { item_count: 1, subtotal: "€179", shipping: "free", total: "€179", lines: [] };
    const result = {
      status: "added",
      name: "Tarn Snow Boot",
      variant: "44 / Ink",
      quantity: 1,
      cart,
    };
    const added = await collect(
      client.stream("threads.add_client_tool_output", { thread_id, result }),
    );
    expect(texts(added)).toContain("Tarn Snow Boot");
    expect(errors([...search, ...adding, ...added])).toEqual([]);
  });

  it("usage and the title are stored before the process is frozen", async () => {
    const client = await visitor();
    const id = createdThread(await collect(client.stream("threads.create", hello)));
    await vi.waitUntil(() => site.platform.frozen, patience);

    expect(await site.database.turnUsage.count({ where: { threadId: id } })).toBe(1);
    expect(await site.database.thread.findFirst({ where: { id } })).toMatchObject({
      title: expect.any(String),
    });
  });

  it("an answer goes on without its client, and another process follows it to the end", async () => {
    const client = await visitor();
    const threadId = await leaveInTheMiddle(client);
    const followed = attach(client, threadId);
    site.words.pass(PLENTY);

    expect(doneItems(await followed).at(-1)).toMatchObject(greeting);
    expect(await itemTypes(client, threadId)).toMatchObject({
      data: [question, greeting, question, greeting],
    });
  });

  it("a stop ends an answer in another process, and keeps what was said", async () => {
    const client = await visitor();
    const threadId = await leaveInTheMiddle(client);
    const stopped = await client.send("turns.stop", { thread_id: threadId });
    expect(await stopped.json()).toEqual({ stopped: true });
    await vi.waitUntil(() => site.platform.frozen, patience);

    expect(await itemTypes(client, threadId)).toMatchObject({
      data: [question, greeting, question, { type: "assistant_message" }],
    });
    site.words.pass(PLENTY);
    const next = client.stream("threads.add_user_message", { thread_id: threadId, ...hello });
    expect(errors(await collect(next))).toEqual([]);
  });

  it("an answer that exceeds the time limit keeps its beginning, and the thread goes on", async () => {
    const limited = await site.startLimited(20_000);
    try {
      site.words.pass(PLENTY);
      const client = await ChatKitHttpClient.as(`user_${crypto.randomUUID()}`, limited);
      const threadId = await leaveInTheMiddle(client, limited);
      await vi.waitUntil(() => limited.invocations.some(({ timedOut }) => timedOut), patience);

      site.words.pass(PLENTY);
      await vi.waitFor(
        async () => {
          const next = client.stream("threads.add_user_message", { thread_id: threadId, ...hello });
          expect(errors(await collect(next))).toEqual([]);
        },
        { ...patience, interval: 1_000 },
      );
      expect(await itemTypes(client, threadId)).toMatchObject({
        data: [question, greeting, question, beginning, interrupted, question, greeting],
      });
    } finally {
      await limited.stop();
    }
  });

  it("a process whose connections were closed while it was frozen answers", async () => {
    const client = await visitor();
    await collect(client.stream("threads.create", hello));
    await collect(client.stream("threads.create", hello));
    await vi.waitUntil(() => site.platform.frozen, patience);
    await site.closeConnections();

    for (const _process of [1, 2]) {
      expect(errors(await collect(client.stream("threads.create", hello)))).toEqual([]);
    }
  });

  it("forty visitors at once get answers within the descriptors of two processes", async () => {
    const clients = await Promise.all(Array.from({ length: 40 }, visitor));
    const answers = await Promise.all(
      clients.map((client) => collect(client.stream("threads.create", hello))),
    );

    for (const answer of answers) expect(doneItems(answer).at(-1)).toMatchObject(greeting);
  });

  it("a file that the platform wouldn't let through is refused with a sentence", async () => {
    const client = await visitor();
    const big = { name: "photo.txt", size: 4_600_000, mime_type: "text/plain" };
    const announced = await client.send("attachments.create", big);

    expect(announced.status).toBe(413);
    expect(await announced.json()).toMatchObject({
      error: { message: expect.stringContaining("4 MB") },
    });
    const allowed = { ...big, size: 4_000_000 };
    expect((await client.send("attachments.create", allowed)).status).toBe(200);
  });

  it("everything about a visitor can be exported and deleted", async () => {
    const client = await visitor();
    await collect(client.stream("threads.create", hello));
    const exported = await client.get("/api/account/export");
    expect(await exported.text()).toContain("hello there");

    const { status } = await client.get("/api/account", "DELETE");
    expect(status).toBe(200);
  });

  it("a guest in a browser shops, signs up, orders and takes everything along", async () => {
    site.words.pass(PLENTY);
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: chromiumFlags,
    });
    try {
      await shopInBrowser(browser, site);
    } finally {
      await browser.close();
    }
  }, 240_000);

  it("nothing above wrote to the disk or failed in a process", () => {
    expect(site.platform.log).not.toMatch(/ERR_ACCESS_DENIED|EROFS|EMFILE|Unhandled|Uncaught/);
  });
}, 600_000);
