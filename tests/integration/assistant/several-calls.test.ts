import { describe, expect, it } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";
import { replyRequests } from "../../support/openai-server/reply-requests";
import type { ScriptedCall, ScriptedReply } from "../../support/openai-server/scripted-reply";
import { STAND_IN_KEY } from "../../support/openai-server/start-openai-server";

const openai = serveStandIn();

const goTo = (path: string): ScriptedCall => ({
  tool: "navigate",
  arguments: JSON.stringify({ path }),
});
const getCart: ScriptedCall = { tool: "get_cart", arguments: "{}" };

describe.each(["responses", "chat_completions"] as const)("over %s", (openaiApi) => {
  async function turn(...script: ScriptedReply[]) {
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai().url,
      openaiModel: "stand-in",
      openaiApi,
      reserveCall: async () => undefined,
    });
    const { server, logs } = createTestAssistant({ models });
    const client = new AssistantClient(server, {
      tenantId: "default",
      userId: `several calls over ${openaiApi}`,
    });
    await client.say("hello");
    openai().replyNext(...script);
    const events = await client.say("please");
    return { events, logs, client };
  }

  /** The latest request to the model, without the escapes of nested JSON. */
  const lastInput = () =>
    JSON.stringify(replyRequests(openai().requests).at(-1)?.body).replaceAll("\\", "");

  it("choice buttons next to a client tool call don't hide the call from the browser", async () => {
    const offer: ScriptedCall = {
      tool: "offer_choices",
      arguments: JSON.stringify({ choices: [{ label: "Yes", message: "Yes!" }] }),
    };
    const { events, client } = await turn(
      { calls: [offer, goTo("/cart")] },
      { say: "It is open." },
    );
    expect(client.clientToolCalls).toEqual(["navigate"]);
    expect(replies(events).at(-1)).toBe("It is open.");
    expect(JSON.stringify(events)).not.toContain("Yes!");
  });

  it("the model sees the result of a server tool that was called together with a client tool", async () => {
    const { events } = await turn({ calls: [getCart, goTo("/cart")] }, { say: "Here it is." });
    expect(replies(events).at(-1)).toBe("Here it is.");
    expect(lastInput()).toMatch(/get_cart.*"item_count":0.*navigate/);
  });

  it("a model that only calls client tools must answer after eight calls", async () => {
    const rounds = Array.from({ length: 8 }, () => goTo("/cart"));
    const { client, events } = await turn(...rounds, { say: "I stop here." });
    expect(client.clientToolCalls).toHaveLength(8);
    expect(replies(events).at(-1)).toBe("I stop here.");
    expect(replyRequests(openai().requests).at(-1)?.body).toMatchObject({ tool_choice: "none" });
  });

  it("a model that calls many tools in several turns must answer after forty calls", async () => {
    const round = { calls: [...Array.from({ length: 10 }, () => getCart), goTo("/cart")] };
    const { events } = await turn(round, round, round, round, { say: "I stop here." });
    expect(replies(events).at(-1)).toBe("I stop here.");
    expect(replyRequests(openai().requests).at(-1)?.body).toMatchObject({ tool_choice: "none" });
    expect(replyRequests(openai().requests).at(-2)?.body).not.toMatchObject({
      tool_choice: "none",
    });
  });

  it("only the first few of hundreds of calls in one reply are made", async () => {
    const calls = Array.from({ length: 300 }, () => getCart);
    const { events, logs } = await turn({ calls }, { say: "Your cart is empty." });
    expect(replies(events).at(-1)).toBe("Your cart is empty.");
    expect(lastInput().match(/"item_count":0/g)).toHaveLength(16);
    expect(logs).toEqual([]);
  });

  it("a model that only calls server tools is stopped with a message", async () => {
    const { events, logs } = await turn(...Array.from({ length: 12 }, () => getCart));
    expect(events.at(-1)).toMatchObject({
      type: "error",
      message: "The assistant got stuck on this message. Please rephrase it.",
      allow_retry: true,
    });
    expect(logs.join()).toContain("kept calling tools");
  });
});
