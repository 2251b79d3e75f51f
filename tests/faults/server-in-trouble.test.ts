import { setTimeout as wait } from "node:timers/promises";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { openDatabase, readDatabaseTarget } from "@/lib/db";
import { LOCK_REST_MS } from "@/lib/db/sqlite-adapter";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { createGate } from "@/packages/chatkit-server/tests/support/gate";
import { textInput } from "../support/chatkit-http-client";
import type { OpenAIServer } from "../support/openai-server/start-openai-server";
import { openUnlimitedApp, SIGNED_WITH, type UnlimitedApp } from "../support/unlimited-app";

// One server goes through all of these failures without a restart.

vi.mock("node:timers/promises", { spy: true });
vi.mock("next/server", async (load) => ({ ...(await load<object>()), after: () => undefined }));

/** `npm run chaos` has 1,000. */
const CLIENTS = Number(process.env["CHAOS_CLIENTS"] ?? 60);
const HALF = "Half an answer";

let app: UnlimitedApp;

beforeAll(async () => {
  vi.stubEnv("MODEL_FIRST_EVENT_SECONDS", "1");
  vi.stubEnv("MODEL_SILENCE_SECONDS", "1");
  vi.stubEnv("MODEL_OUTPUT_TOKENS", "400");
  app = await openUnlimitedApp();
});
afterAll(() => app.close());

const ItemsSchema = z.object({ data: z.array(z.object({ type: z.string(), id: z.string() })) });

class Person {
  readonly #userId = `user_${crypto.randomUUID()}`;
  threadId: string | undefined;

  async send(type: string, params: object, signal?: AbortSignal): Promise<Response> {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(this.#userId)
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(SIGNED_WITH));
    const { POST } = await import("@/app/api/chatkit/route");
    return POST(
      new Request("http://shop.example/api/chatkit", {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ type, params }),
        ...(signal && { signal }),
      }),
    );
  }

  say(text: string, signal?: AbortSignal): Promise<Response> {
    const { threadId: thread_id } = this;
    return thread_id
      ? this.send("threads.add_user_message", { thread_id, ...textInput(text) }, signal)
      : this.send("threads.create", textInput(text), signal);
  }

  async hear(text: string): Promise<ThreadStreamEvent[]> {
    const { body } = await this.say(text);
    const events = await collect(decodeEvents(body ?? new Blob().stream()));
    for (const event of events) {
      if (event.type === "thread.created") this.threadId = event.thread.id;
    }
    return events;
  }

  /** Says hello and waits for the thread's title, which would be another request to the model. */
  async begin(): Promise<void> {
    await this.hear("hello");
    await vi.waitFor(async () => {
      const thread = await this.send("threads.get_by_id", { thread_id: this.threadId });
      expect(await thread.json()).toMatchObject({ title: expect.any(String) });
    });
  }

  /** The types of the thread's items, oldest first. */
  async keeps(): Promise<string[]> {
    const response = await this.send("items.list", { thread_id: this.threadId, order: "asc" });
    const { data } = ItemsSchema.parse(await response.json());
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
    return data.map(({ type }) => type);
  }
}

const asked = "user_message";
const answered = "assistant_message";
/** The reason why a reply failed, as stored in the thread. */
const reason = "task";
const NO_RETRY = { "x-should-retry": "false" };

interface Trouble {
  name: string;
  cause: (openai: OpenAIServer) => void;
  reads: RegExp;
  /** Whether the beginning of the answer is stored. */
  keepsHalf?: true;
}

const troubles: Trouble[] = [
  {
    name: "rejects the key",
    cause: (openai) => openai.failNext(401, NO_RETRY, { code: "invalid_api_key" }),
    reads: /rejects this site's API key/,
  },
  {
    name: "is asked too often",
    cause: (openai) => openai.failNext(429, NO_RETRY),
    reads: /very busy/,
  },
  { name: "breaks down", cause: (openai) => openai.failNext(500, NO_RETRY), reads: /\w+/ },
  {
    name: "hangs",
    cause: (openai) => openai.replyNext({ say: "", end: "silence" }),
    reads: /\w+/,
  },
  {
    name: "hangs in the middle",
    cause: (openai) => openai.replyNext({ say: HALF, end: "silence" }),
    reads: /\w+/,
    keepsHalf: true,
  },
  {
    name: "hangs up in the middle",
    cause: (openai) => openai.replyNext({ say: HALF, end: "cut" }),
    reads: /\w+/,
    keepsHalf: true,
  },
  {
    name: "never ends",
    cause: (openai) => openai.replyNext({ say: HALF, end: "endless" }),
    reads: /\w+/,
    keepsHalf: true,
  },
  {
    name: "answers with garbage",
    cause: (openai) => openai.failNext(200, {}, { message: "<html>garbage</html>" }),
    reads: /\w+/,
  },
];

describe("a model that", () => {
  it.each(troubles)(
    "$name: the user gets a message, nothing is lost or duplicated, and the next turn works",
    async ({ cause, reads, keepsHalf }) => {
      const person = new Person();
      await person.begin();
      cause(app.openai);
      const events = await person.hear("are you there?");
      const error = events.find(({ type }) => type === "error");
      expect(error).toMatchObject({ type: "error", message: expect.stringMatching(reads) });
      expect(await person.keeps()).toEqual([
        ...[asked, answered, asked],
        ...(keepsHalf ? [answered] : []),
        reason,
      ]);
      const next = await person.hear("hello");
      expect(next.filter(({ type }) => type === "error")).toEqual([]);
      expect((await person.keeps()).slice(-2)).toEqual([asked, answered]);
    },
  );
});

it("a database that another process locks for a while only delays an answer", async () => {
  const person = new Person();
  await person.begin();
  const other = await openDatabase(readDatabaseTarget(process.env));
  const held = createGate();
  const holding = other.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`UPDATE "User" SET "seenAt" = "seenAt"`;
      await held.wait();
    },
    { timeout: 20_000 },
  );
  await held.reached;
  const list = await person.send("threads.list", {});
  expect(list.status, "Reading goes on.").toBe(200);
  const answer = person.hear("hello");
  await vi.waitFor(() => expect(wait, "It tries again.").toHaveBeenCalledWith(LOCK_REST_MS));
  held.open();
  await holding;
  expect((await answer).filter(({ type }) => type === "error")).toEqual([]);
  expect(await person.keeps()).toEqual([asked, answered, asked, answered]);
  await other.$disconnect();
});

const PATIENCE = { timeout: 60_000 + CLIENTS * 500 };

it(
  `${CLIENTS} clients that disconnect in the middle of their answers leave nothing behind`,
  PATIENCE,
  async () => {
    await new Person().hear("hello");
    const resources = () => process.getActiveResourcesInfo().length;
    const before = resources();
    const AT_ONCE = 20;
    for (let sent = 0; sent < CLIENTS; sent += AT_ONCE) {
      await Promise.all(
        Array.from({ length: Math.min(AT_ONCE, CLIENTS - sent) }, async () => {
          const gone = new AbortController();
          const response = await new Person().say("I need boots for a winter hike", gone.signal);
          const reader = response.body?.getReader();
          await reader?.read();
          gone.abort();
          await reader?.cancel();
        }),
      );
    }
    const { getDatabase } = await import("@/lib/db");
    const database = await getDatabase();
    const running = () => database.turn.count({ where: { runningThreadId: { not: null } } });
    await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 30_000 });
    // Connections to the model are kept open for the next answers.
    await vi.waitFor(() => expect(resources()).toBeLessThan(before + 3 * AT_ONCE), {
      timeout: 30_000,
    });
    expect((await new Person().hear("hello")).map(({ type }) => type)).not.toContain("error");
  },
);
