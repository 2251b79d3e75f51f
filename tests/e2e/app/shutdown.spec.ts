import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { isGroupAlive, startApp, type AppServer } from "../../support/app-server";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { WordGate } from "../../support/openai-server/word-gate";

const GRACE_MS = 10_000;
const SLACK_MS = 4_000;
const WORDS_BEFORE = 2;
/** More words than the answer to a greeting has. */
const PLENTY = 500;

let folder: string;
let gate: WordGate;
let openai: OpenAIServer;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shutdown-"));
  gate = new WordGate();
  openai = await startOpenAIServer({ pace: gate.pace });
});

test.afterEach(async () => {
  await openai.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(launcher: "npm" | "node"): Promise<AppServer> {
  const variables = {
    DATABASE_URL: `file:${join(folder, "app.db")}`,
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
  };
  return startApp(variables, launcher);
}

/** An answer that is in progress when the server is asked to stop. */
async function beginAnswer(client: ChatKitHttpClient) {
  gate.pass(WORDS_BEFORE);
  const events: ThreadStreamEvent[] = [];
  let notice = () => {};
  const begun = new Promise<void>((resolve) => {
    notice = resolve;
  });
  const ended = (async () => {
    for await (const event of client.stream("threads.create", textInput("hello"))) {
      events.push(event);
      if (event.type === "thread.item.updated") notice();
    }
  })();
  await Promise.race([begun, ended]);
  return { events, ended };
}

/** The same question with its complete answer. */
async function answerInFull(client: ChatKitHttpClient): Promise<string | undefined> {
  gate.pass(PLENTY);
  const events: ThreadStreamEvent[] = [];
  for await (const event of client.stream("threads.create", textInput("hello"))) events.push(event);
  gate.hold();
  return finishedAnswer(events);
}

function finishedAnswer(events: readonly ThreadStreamEvent[]): string | undefined {
  for (const event of events.toReversed()) {
    if (event.type !== "thread.item.done" || event.item.type !== "assistant_message") continue;
    return event.item.content.map((part) => part.text).join("");
  }
  return undefined;
}

async function expectDraining(app: AppServer, client: ChatKitHttpClient): Promise<void> {
  await expect
    .poll(async () => (await fetch(`${app.url}/api/health`)).status, { timeout: SLACK_MS })
    .toBe(503);
  const health = await fetch(`${app.url}/api/health`);
  expect(await health.json()).toMatchObject({ status: "draining" });
  const refused = await client.send("threads.create", textInput("one more"));
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ error: { code: "unavailable" } });
}

/** Resolves when the whole process group has ended: npm, its shell and the server. */
async function expectNothingLeft(app: AppServer): Promise<void> {
  await expect.poll(() => isGroupAlive(app.process), { timeout: GRACE_MS }).toBe(false);
  await expect(fetch(`${app.url}/api/health`)).rejects.toThrow();
}

// If npm's shell dies from the signal, npm exits too, before the server has drained.
const exits = {
  npm: [
    [0, null],
    [null, "SIGTERM"],
  ],
  node: [[0, null]],
};

for (const launcher of ["npm", "node"] as const) {
  test(`SIGTERM to ${launcher} alone lets an answer finish, rejects new ones, and stops the server`, async () => {
    const app = await start(launcher);
    const client = await ChatKitHttpClient.as("patient", app);
    const whole = await answerInFull(client);
    const answer = await beginAnswer(client);
    const exited = once(app.process, "exit");

    app.process.kill("SIGTERM");
    await expectDraining(app, client);
    gate.pass(PLENTY);
    await answer.ended;
    expect(whole).toMatch(/^Hello!/);
    expect(finishedAnswer(answer.events)).toBe(whole);
    expect(exits[launcher]).toContainEqual(await exited);
    await expectNothingLeft(app);
    await app.stop();
  });
}

test(
  "an answer that takes longer than the grace period ends cleanly and is stored",
  { tag: "@slow" },
  async () => {
    const app = await start("node");
    const client = await ChatKitHttpClient.as("waiting", app);
    const answer = await beginAnswer(client);
    const exited = once(app.process, "exit");
    const asked = Date.now();

    app.process.kill("SIGTERM");
    await answer.ended;
    const waited = Date.now() - asked;
    expect(await exited).toEqual([0, null]);
    expect(waited).toBeGreaterThan(GRACE_MS / 2);
    expect(waited).toBeLessThan(GRACE_MS + SLACK_MS);
    await expectNothingLeft(app);
    const partial = finishedAnswer(answer.events);
    expect(partial).toMatch(/^Hello!/);
    await app.stop();

    const next = await start("node");
    const again = await ChatKitHttpClient.as("waiting", next);
    const created = answer.events.find((event) => event.type === "thread.created");
    const params = { thread_id: created?.thread.id, limit: 10, order: "asc" };
    const page = await (await again.send("items.list", params)).json();
    expect(page).toMatchObject({
      data: [{ type: "user_message" }, { type: "assistant_message", content: [{ text: partial }] }],
    });
    await next.stop();
  },
);

test("a server without running answers stops immediately", async () => {
  const app = await start("node");
  const exited = once(app.process, "exit");
  const asked = Date.now();
  app.process.kill("SIGTERM");
  expect(await exited).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(SLACK_MS);
  await expectNothingLeft(app);
  await app.stop();
});
