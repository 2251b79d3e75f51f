import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { MessageLimit } from "@/lib/assistant/message-limit";
import { SpendingLimit } from "@/lib/assistant/models/spending-limit";
import { getDatabase } from "@/lib/db";
import { parseEnvironment } from "@/lib/env";
import { CeilingStore, setAssistantOff } from "@/lib/limits";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { toolContext } from "../../support/assistant/run-tool";
import { openShopDatabase } from "../../support/shop-database";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";

const DAY = 86_400_000;
/** The usage that the stand-in reports for each reply. */
const TOKENS_OF_REPLY = 120;
/** Far above the maximum that one call of this assistant reserves. */
const ROOM = 40_000;

let closeDatabase: () => Promise<void>;
/** Each test has its own day. */
let now = Date.UTC(2032, 4, 5, 12);

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(() => closeDatabase());
beforeEach(() => {
  now += DAY;
});

async function setUp(variables: Record<string, string>) {
  const openai = await startOpenAIServer();
  onTestFinished(() => openai.close());
  const environment = parseEnvironment({ OPENAI_MODEL: "stand-in", ...variables });
  const store = new CeilingStore({
    database: getDatabase,
    secret: () => "secret",
    clock: () => now,
  });
  const warnings: unknown[][] = [];
  const spending = new SpendingLimit({
    tokens: environment.modelTokens,
    money: environment.modelSpend,
    prices: environment.modelPrices,
    outputTokens: 1_000,
    store,
    logger: { warn: (...entry: unknown[]) => void warnings.push(entry) },
  });
  const models = await selectModels({
    ...environment,
    openaiApiKey: STAND_IN_KEY,
    openaiBaseUrl: openai.url,
    reserveCall: async () => undefined,
    spending,
  });
  const messages = new MessageLimit({ rates: environment.messages, store });
  const { server } = createTestAssistant({
    models: { ...models, title: promptModels.title },
    admit: (operation, context) => messages.reserve(operation, context),
  });
  const user = (userId: string) => new AssistantClient(server, { tenantId: "default", userId });
  const failNextSettlement = () =>
    void vi.spyOn(store, "settle").mockRejectedValueOnce(new Error("The database is away."));
  return { openai, user, failNextSettlement, warnings: () => warnings };
}

async function countsToday(): Promise<number[]> {
  const database = await getDatabase();
  const rows = await database.tally.findMany({ where: { day: now - (now % DAY) } });
  return rows.map(({ dayCount }) => dayCount).toSorted((one, other) => one - other);
}

const errorsIn = (events: { type: string }[]) => events.filter(({ type }) => type === "error");

describe("a limit on tokens", () => {
  it("uses the provider's count instead of the reservation", async () => {
    const { user } = await setUp({ MODEL_TOKENS_PER_DAY: `guest ${ROOM}, site ${ROOM}` });
    const client = user("tokens");
    await client.say("hello");
    await client.say("who are you?");
    expect(await countsToday()).toEqual([2, 2 * TOKENS_OF_REPLY, 2 * TOKENS_OF_REPLY]);
  });

  it("rejects a user who has reached it, says until when, and lets others ask", async () => {
    const { user, openai } = await setUp({
      MODEL_TOKENS_PER_DAY: `guest ${TOKENS_OF_REPLY}, site ${ROOM}`,
    });
    expect(replies(await user("spender").say("hello"))).toHaveLength(1);
    const refused = await user("spender").say("hello");
    expect(errorsIn(refused)).toEqual([
      {
        type: "error",
        code: "rate_limit",
        allow_retry: false,
        message:
          "You have reached today's spending limit for the assistant's answers. You can ask again at " +
          "midnight UTC, in 12 hours. Sign in for a higher limit.",
      },
    ]);
    expect(replies(await user("another").say("hello"))).toHaveLength(1);
    expect(openai.requests).toHaveLength(2);
  });

  it("holds under concurrency, because each call reserves its maximum", async () => {
    const { user, openai } = await setUp({ MODEL_TOKENS_PER_DAY: `site ${ROOM}` });
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => user(`crowd-${index}`).say("hello")),
    );
    expect(openai.requests.length).toBeLessThan(30);
    const [tokens] = (await countsToday()).filter((count) => count > 1);
    expect(tokens).toBe(openai.requests.length * TOKENS_OF_REPLY);
  });

  it("keeps an estimate for an answer that was cut off, and nothing for one that never began", async () => {
    const { user, openai } = await setUp({ MODEL_TOKENS_PER_DAY: `site ${ROOM}` });
    openai.failNext(400);
    await user("cut").say("hello");
    expect(await countsToday()).toEqual([0, 1]);
    openai.replyNext({ say: "Half an answer", end: "cut" });
    await user("cut").say("hello");
    const [tokens = 0] = (await countsToday()).toReversed();
    expect(tokens).toBeGreaterThan(100);
    expect(tokens).toBeLessThan(ROOM);
  });
});

it("an answer whose usage can't be recorded isn't lost", async () => {
  const { user, failNextSettlement, warnings } = await setUp({
    MODEL_TOKENS_PER_DAY: `site ${ROOM}`,
  });
  failNextSettlement();
  expect(replies(await user("uncounted").say("hello"))).toHaveLength(1);
  expect(warnings()).toEqual([
    [{ err: expect.any(Error) }, "couldn't record what a model call used"],
  ]);
});

describe("a limit on money", () => {
  // A reply takes 100 tokens of input and 20 of output: 0.01 and 0.01.
  const prices = { MODEL_PRICES: "stand-in=100/500" };

  it("is counted in hundredths of a cent, with a warning at 80 %", async () => {
    const { user, warnings } = await setUp({ ...prices, MODEL_SPEND_PER_DAY: "site 0.04" });
    const client = user("money");
    expect(replies(await client.say("hello"))).toHaveLength(1);
    expect(await countsToday()).toContain(200);
    expect(warnings()).toEqual([]);
    now += DAY;
    const busy = await setUp({ ...prices, MODEL_SPEND_PER_DAY: "site 0.02" });
    await busy.user("money").say("hello");
    const refused = await busy.user("money").say("hello");
    expect(errorsIn(refused)).toMatchObject([
      {
        message: "The assistant has reached its limit for today. It will be back at midnight UTC.",
      },
    ]);
    expect(busy.warnings()).toEqual([
      [{ spent: 0.02, limit: 0.02 }, "MODEL_SPEND_PER_DAY is nearly reached"],
    ]);
  });

  it("needs the price of every model", () => {
    expect(() => parseEnvironment({ MODEL_SPEND_PER_DAY: "site 20" })).toThrow(
      "MODEL_SPEND_PER_DAY needs the price of gpt-5.4-mini in MODEL_PRICES.",
    );
  });
});

it("users get a notice when few messages are left", async () => {
  const { user } = await setUp({ MESSAGES_PER_GUEST: "4/day" });
  const client = user("few left");
  const notices: unknown[] = [];
  for (let count = 0; count < 4; count += 1) {
    const events = await client.say("hello");
    notices.push(events.filter(({ type }) => type === "notice"));
  }
  const notice = (message: string) => [{ type: "notice", level: "info", message }];
  expect(notices).toEqual([
    notice("You can send 3 more messages today, until midnight UTC."),
    [],
    notice("You can send 1 more message today, until midnight UTC."),
    notice("That was the last message for today. You can write again at midnight UTC."),
  ]);
});

it("no message is accepted or counted while the site's owner has turned the assistant off", async () => {
  const store = new CeilingStore({
    database: getDatabase,
    secret: () => "secret",
    clock: () => now,
  });
  const rates = parseEnvironment({}).messages;
  const limit = new MessageLimit({ rates, store });
  const { requestContext } = toolContext({ tenantId: "default", userId: "off" });
  await setAssistantOff(true);
  onTestFinished(() => setAssistantOff(false));
  for (const operation of ["threads.create", "threads.add_user_message"] as const) {
    await expect(limit.reserve(operation, requestContext)).rejects.toThrow(
      "Messages are turned off for now.",
    );
  }
  await limit.reserve("threads.add_client_tool_output", requestContext);
  expect(await countsToday()).toEqual([]);
  await setAssistantOff(false);
  await limit.reserve("threads.create", requestContext);
  expect(requestContext.messagesLeft).toBeGreaterThan(0);
});
