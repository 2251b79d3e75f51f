import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { replies } from "../../support/assistant/assistant-client";
import { modelClient } from "../../support/assistant/model-turn";
import { openShopDatabase } from "../../support/shop-database";
import { DIALECTS, type DialectName } from "../../support/openai-server/dialects";
import type { ScriptedCall, ScriptedReply } from "../../support/openai-server/scripted-reply";
import { startOpenAIServer } from "../../support/openai-server/start-openai-server";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

const goTo = (path: string): ScriptedCall => ({
  tool: "navigate",
  arguments: JSON.stringify({ path }),
});
const getCart: ScriptedCall = { tool: "get_cart", arguments: "{}" };

async function talk(dialect: DialectName, ...script: ScriptedReply[]) {
  const openai = await startOpenAIServer({ dialect });
  onTestFinished(() => openai.close());
  const { client, logs } = await modelClient({
    url: openai.url,
    api: "chat_completions",
    user: `${dialect} ${script.length}`,
  });
  openai.replyNext(...script);
  const events = await client.say("please");
  return { client, openai, events, logs };
}

describe.each(DIALECTS)("a server that behaves like %s", (dialect) => {
  it("supports a conversation with server and browser tools", async () => {
    const { client, openai, events, logs } = await talk(
      dialect,
      { calls: [getCart], think: "First the cart." },
      { calls: [goTo("/cart"), getCart, goTo("/orders")], think: "Now the pages." },
      { calls: [getCart], think: "Once more." },
      { say: "All done.", think: "That was it." },
    );
    expect(client.clientToolCalls).toEqual(["navigate", "navigate"]);
    expect(replies(events)).toEqual(["All done."]);

    openai.replyNext({ calls: [getCart], think: "Again." }, { say: "Still done." });
    expect(replies(await client.say("and now?"))).toEqual(["Still done."]);
    expect(logs).toEqual([]);
  });
});

it("OpenAI's Responses API gets its encrypted reasoning back while tools are called", async () => {
  const openai = await startOpenAIServer();
  onTestFinished(() => openai.close());
  const { client } = await modelClient({ url: openai.url, api: "responses", user: "reasoning" });
  openai.replyNext({ calls: [getCart], think: "First the cart." }, { say: "It is empty." });
  expect(replies(await client.say("please"))).toEqual(["It is empty."]);
  const sent = JSON.stringify(openai.requests.at(-1)?.body);
  expect(sent).toContain("encrypted by the stand-in: First the cart.");
  expect(sent).not.toMatch(/"rs_/);
});

it("data that one provider wants returned isn't sent to another", async () => {
  const { client, openai } = await talk(
    "gemini",
    { calls: [goTo("/cart")] },
    { say: "It is open." },
  );
  const other = await startOpenAIServer();
  onTestFinished(() => other.close());
  expect(JSON.stringify(openai.requests.at(-1)?.body)).toContain("thought_signature");

  const next = await modelClient({ url: other.url, api: "chat_completions", user: "gemini 2" });
  next.client.threadId = client.threadId;
  other.replyNext({ say: "Hello from elsewhere." });
  expect(replies(await next.client.say("hello?"))).toEqual(["Hello from elsewhere."]);
  expect(JSON.stringify(other.requests.at(-1)?.body)).not.toContain("thought_signature");
});
