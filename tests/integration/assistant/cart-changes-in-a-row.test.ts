import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ClientToolCallItem, ThreadStreamEvent } from "@acme/chatkit-server";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { getCart } from "@/lib/shop/cart-store";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";
import { shopPage } from "../../support/assistant/shop-page";
import { replyRequests } from "../../support/openai-server/reply-requests";
import type { ScriptedCall } from "../../support/openai-server/scripted-reply";
import { STAND_IN_KEY } from "../../support/openai-server/start-openai-server";

const openai = serveStandIn();

const call = (tool: string, input: object): ScriptedCall => ({
  tool,
  arguments: JSON.stringify(input),
});
const add = (slug: string) =>
  call("add_to_cart", { product_slug: slug, options: [], quantity: null });
const goToCart = call("navigate", { path: "/cart" });

const responsesItem = z.union([
  z
    .object({ type: z.literal("function_call"), call_id: z.string(), name: z.string() })
    .transform(({ call_id: id, name }) => [{ id, name }]),
  z
    .object({ type: z.literal("function_call_output"), call_id: z.string(), output: z.string() })
    .transform(({ call_id: id, output }) => [{ id, output }]),
]);
const chatMessage = z.union([
  z
    .object({
      tool_calls: z.array(z.object({ id: z.string(), function: z.object({ name: z.string() }) })),
    })
    .transform(({ tool_calls }) => tool_calls.map(({ id, function: { name } }) => ({ id, name }))),
  z
    .object({ role: z.literal("tool"), tool_call_id: z.string(), content: z.string() })
    .transform(({ tool_call_id: id, content: output }) => [{ id, output }]),
]);
const InputSchema = z.union([
  z.object({ input: z.array(responsesItem.or(z.unknown().transform(() => []))) }),
  z
    .object({ messages: z.array(chatMessage.or(z.unknown().transform(() => []))) })
    .transform(({ messages }) => ({ input: messages })),
]);

describe.each(["responses", "chat_completions"] as const)("over %s", (openaiApi) => {
  async function begin(...calls: ScriptedCall[]) {
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai().url,
      openaiModel: "stand-in",
      openaiApi,
      reserveCall: async () => undefined,
    });
    const { server } = createTestAssistant({ models });
    const owner = { tenantId: "default", userId: `user_${crypto.randomUUID()}` };
    const client = new AssistantClient(server, owner);
    openai().replyNext({ calls });
    const events = await client.stream(client.messageRequest("both, please"));
    return { client, owner, pending: pendingIn(events) };
  }

  /** The page runs the call and returns the result. */
  async function run(client: AssistantClient, { name, arguments: params }: ClientToolCallItem) {
    const result = await shopPage(client.owner).runClientTool({ name, params });
    const { threadId: thread_id } = client;
    const answer = { thread_id, result };
    return client.stream({ type: "threads.add_client_tool_output", params: answer });
  }

  const asked = () => replyRequests(openai().requests).length;

  /** The calls in the latest request to the model, each with all of its outputs. */
  function lastCalls(): { name: string; outputs: string[] }[] {
    const entries = InputSchema.parse(replyRequests(openai().requests).at(-1)?.body).input.flat();
    const calls = entries.flatMap((entry) => ("name" in entry ? [entry] : []));
    const outputs = entries.flatMap((entry) => ("output" in entry ? [entry] : []));
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
    expect(outputs).toHaveLength(calls.length);
    return calls.map(({ id, name }) => ({
      name,
      outputs: outputs.filter((each) => each.id === id).map(({ output }) => output),
    }));
  }

  it("two cart changes reach the page one after another, and the model gets both results", async () => {
    const { client, owner, pending } = await begin(add("camp-kettle"), add("enamel-mug"));
    expect(pending).toMatchObject([
      { name: "update_cart", arguments: { action: "add", product_name: "Camp Kettle" } },
    ]);
    const before = asked();
    const next = pendingIn(await run(client, one(pending)));
    expect(next).toMatchObject([
      { name: "update_cart", arguments: { action: "add", product_name: "Enamel Mug" } },
    ]);
    expect(asked()).toBe(before);

    openai().replyNext({ say: "Both are in." });
    expect(replies(await run(client, one(next)))).toEqual(["Both are in."]);
    expect(lastCalls()).toEqual([
      { name: "add_to_cart", outputs: [expect.stringContaining("Camp Kettle")] },
      { name: "add_to_cart", outputs: [expect.stringMatching(/Camp Kettle.*Enamel Mug/)] },
    ]);
    const { lines } = await getCart(owner);
    expect(lines.map(({ name }) => name)).toEqual(["Camp Kettle", "Enamel Mug"]);

    openai().replyNext(call("undo_cart_change", {}), { say: "Undone." });
    await client.say("undo that");
    expect((await getCart(owner)).lines, "One wish is undone as one.").toEqual([]);
  });

  it("a cart change and a navigation reach the page one after another", async () => {
    const { client, pending } = await begin(add("camp-kettle"), goToCart);
    const next = pendingIn(await run(client, one(pending)));
    expect(next).toMatchObject([{ name: "navigate", arguments: { path: "/cart" } }]);
    openai().replyNext({ say: "There it is." });
    await run(client, one(next));
    expect(lastCalls()).toEqual([
      { name: "add_to_cart", outputs: [expect.stringContaining("Camp Kettle")] },
      { name: "navigate", outputs: [expect.stringContaining("/cart")] },
    ]);
  });

  it("a message in between leaves a waiting change unrun, and the model learns that", async () => {
    const { client, owner, pending } = await begin(add("camp-kettle"), goToCart, add("enamel-mug"));
    // The page has the second call and hasn't answered it, so its outcome is unknown.
    await run(client, one(pending));
    openai().replyNext({ say: "As you like." });
    await client.stream(client.messageRequest("stop, no mug"));
    expect(lastCalls()).toEqual([
      { name: "add_to_cart", outputs: [expect.stringContaining("Camp Kettle")] },
      { name: "add_to_cart", outputs: [expect.stringContaining("add_to_cart wasn't run")] },
    ]);
    expect((await getCart(owner)).lines.map(({ name }) => name)).toEqual(["Camp Kettle"]);
  });
});

function pendingIn(events: readonly ThreadStreamEvent[]): ClientToolCallItem[] {
  return doneItems(events).flatMap((item) =>
    item.type === "client_tool_call" && item.status === "pending" ? [item] : [],
  );
}

function one(calls: readonly ClientToolCallItem[]): ClientToolCallItem {
  const [call] = calls;
  if (!call) throw new Error("No call waits for the page.");
  return call;
}
