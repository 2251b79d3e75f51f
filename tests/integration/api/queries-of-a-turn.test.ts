import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { openShopDatabase } from "../../support/shop-database";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { setEnvironment } from "../../support/set-environment";

/** An answer takes five seconds, so that the process looks twice whether it should stop. */
const ANSWER_MS = 5_000;
const LOOKS = ["UPDATE Turn", "UPDATE Turn"];

/** Like Next's: runs work after the response, and the platform waits for it. */
const afterResponse = vi.hoisted((): Promise<unknown>[] => []);
vi.mock("next/server", async (load) => ({
  ...(await load<object>()),
  after: (work: Promise<unknown>) => void afterResponse.push(work),
}));

const CreatedSchema = z.object({ thread: z.object({ id: z.string() }) });
const STATEMENT =
  /^\s*(INSERT|UPDATE|DELETE|SELECT)(?: INTO| FROM| [^]*? FROM)?\s+(?:`main`\.)?["`](\w+)/;

const queries: string[] = [];
/** Before the stand-in's first word. */
const pause = { ms: 0 };
let openai: OpenAIServer;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  // Only the date: the answer takes real time.
  vi.useFakeTimers({ toFake: ["Date"] });
  openai = await startOpenAIServer({ pace: () => wait(pause.ms) });
  ({ close: closeDatabase } = await openShopDatabase());
  const { getDatabase } = await import("@/lib/db");
  (await getDatabase()).$on("query", ({ query }) => queries.push(query));
});

afterAll(async () => {
  vi.useRealTimers();
  await openai.close();
  await closeDatabase();
});

/** A guest of an app with a key and the default limits. */
async function startGuest() {
  setEnvironment({
    AUTH_SECRET: "a secret that only the tests know",
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_MODEL: "stand-in",
    LOG_LEVEL: "silent",
  });
  const { POST } = await import("@/app/api/chatkit/route");
  const { startGuestSession } = await import("@/lib/auth/guest");
  const { sessionCookieName } = await import("@/lib/auth/session-token");
  const { token } = await startGuestSession(null);
  let threadId: string | undefined;

  async function say(text: string, answerMs = 0): Promise<void> {
    const content = [{ type: "input_text", text }];
    const input = { content, attachments: [], inference_options: {} };
    const body =
      threadId === undefined
        ? { type: "threads.create", params: { input } }
        : { type: "threads.add_user_message", params: { thread_id: threadId, input } };
    openai.replyNext({ say: "Certainly." });
    pause.ms = answerMs;
    // The session was read more than five seconds ago.
    vi.setSystemTime(Date.now() + 10_000);
    const response = await POST(
      new Request("http://localhost/api/chatkit", {
        method: "POST",
        headers: { cookie: `${sessionCookieName}=${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );
    const events = await collect(decodeEvents(response.body ?? new Blob().stream()));
    await Promise.all(afterResponse.splice(0));
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "thread.item.done",
        item: expect.objectContaining({ type: "assistant_message" }),
      }),
    );
    threadId ??= CreatedSchema.parse(events[0]).thread.id;
  }

  return { say, startThread: () => void (threadId = undefined) };
}

/** The statements since the last call and their tables, such as `INSERT Tally`, sorted. */
function takeQueries(): string[] {
  return queries
    .splice(0)
    .flatMap((query) => {
      const [, verb, table] = STATEMENT.exec(query) ?? [];
      return verb && table ? [`${verb} ${table}`] : [];
    })
    .toSorted();
}

describe("a guest's turn of five seconds, from the route to its usage", () => {
  it("takes ten queries and one for each finished item", async () => {
    const { say } = await startGuest();
    await say("hello");
    takeQueries();
    await say("who are you?", ANSWER_MS);
    expect(takeQueries()).toEqual([
      // The message, its reply's model call and the switch on /admin together.
      "INSERT Tally",
      // The message and the answer.
      "INSERT ThreadItem",
      "INSERT ThreadItem",
      "INSERT Turn",
      "INSERT TurnUsage",
      "SELECT EndedSession",
      "SELECT ThreadItem",
      "SELECT UserFact",
      "UPDATE Thread",
      ...LOOKS,
      "UPDATE Turn",
    ]);
  });

  it("takes one more in a new thread, for its title", async () => {
    const { say, startThread } = await startGuest();
    await say("hello");
    takeQueries();
    startThread();
    await say("who are you?", ANSWER_MS);
    expect(takeQueries()).toEqual([
      "INSERT Tally",
      "INSERT Thread",
      "INSERT ThreadItem",
      "INSERT ThreadItem",
      "INSERT Turn",
      "INSERT TurnUsage",
      "SELECT EndedSession",
      "SELECT UserFact",
      // The title, and when the turn ended.
      "UPDATE Thread",
      "UPDATE Thread",
      ...LOOKS,
      "UPDATE Turn",
    ]);
  });
});
