import { describe, expect, it } from "vitest";
import { createReplyAgents } from "@/lib/agents/reply-agents";
import { createAgents, routeMessage } from "@/lib/agents";
import { capabilities } from "@/lib/capabilities";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";
import { STAND_IN_KEY } from "../../support/openai-server/start-openai-server";

const openai = serveStandIn();

const overOpenAI = (api: "responses" | "chat_completions") => async () => ({
  ...(await selectModels({
    openaiApiKey: STAND_IN_KEY,
    openaiBaseUrl: openai().url,
    openaiModel: "stand-in",
    openaiApi: api,
    reserveCall: async () => undefined,
  })),
  title: promptModels.title,
});

/** The agents that the thread shows as answering, in order. */
function notices(events: readonly ThreadStreamEvent[]): (string | null | undefined)[] {
  return doneItems(events).flatMap((item) => (item.type === "task" ? [item.task.title] : []));
}

describe.each([
  { name: "the demo model", models: async () => promptModels, asks: () => 0 },
  ...(["responses", "chat_completions"] as const).map((api) => ({
    name: `a model over ${api}`,
    models: overOpenAI(api),
    asks: () => openai().requests.length,
  })),
])("several agents with $name", ({ name, models, asks }) => {
  async function newClient() {
    const { server, logs } = createTestAssistant({ models: await models() });
    const owner = { tenantId: "default", userId: `handed over by ${name}` };
    return { client: new AssistantClient(server, owner), logs };
  }

  it("hand off when another one has the tools, show it once, and remember who answers", async () => {
    const { client, logs } = await newClient();
    const first = await client.say("what would 20 enamel mugs cost for our club?");
    expect(notices(first)).toEqual(["Sales is answering now"]);
    expect(replies(first)).toEqual([expect.stringContaining("That comes to")]);

    const before = asks();
    const second = await client.say("send me a proposal for 20 enamel mugs");
    expect(notices(second)).toEqual([]);
    expect(replies(second)).toEqual([expect.stringMatching(/Proposal \*\*P-/)]);
    // One call requests the tool and one answers; the handoff needs none.
    expect(asks() - before).toBe(asks() === 0 ? 0 : 2);

    const third = await client.say("open a ticket: the zipper of my tent broke");
    expect(notices(third)).toEqual(["Support is answering now"]);
    expect(replies(third)).toEqual([expect.stringMatching(/Ticket \*\*HT-/)]);
    expect(logs).toEqual([]);
  });

  it("keep what was found before a handoff for later turns", async () => {
    const { client, logs } = await newClient();
    await client.say("I need boots for a winter hike");
    await client.say("open a ticket: the zipper of my tent broke");
    const added = await client.say("add the second one, size 44");
    expect(replies(added)).toEqual([expect.stringContaining("**Tarn Snow Boot** (44 / Ink)")]);
    expect(logs).toEqual([]);
  });

  it.each([
    { said: "Write me a poem about the sea", answer: /I only know this shop/ },
    { said: "Schreib mir ein Gedicht über das Meer", answer: /Ich kenne nur diesen Shop/ },
    { said: "Fuck you", answer: /not in this tone/ },
  ])(
    "answer “$said” with a fixed sentence and no model call, and continue afterward",
    async ({ said, answer }) => {
      const { client, logs } = await newClient();
      const before = asks();
      const events = await client.say(said);
      expect(replies(events)).toEqual([expect.stringMatching(answer)]);
      expect(asks()).toBe(before);
      expect(replies(await client.say("show my cart"))).toHaveLength(1);
      expect(logs).toEqual([]);
    },
  );
});

it("wait for a slow guard before they call a model", async () => {
  const models = await overOpenAI("responses")();
  const check = async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    return "Not here.";
  };
  const agents = { ...createAgents(models), guard: { name: "slow", check } };
  const { server } = createTestAssistant({ models, agents });
  const client = new AssistantClient(server, { tenantId: "default", userId: "guarded" });
  const before = openai().requests.length;
  expect(replies(await client.say("hello"))).toEqual(["Not here."]);
  expect(openai().requests.length).toBe(before);
});

describe("agents", () => {
  it("have the capabilities that name them and those that name no agent", () => {
    const { byName } = createReplyAgents(capabilities);
    const toolsOf = (name: string) => byName.get(name)?.tools.map((tool) => tool.name) ?? [];
    expect(toolsOf("triage")).toContain("search_products");
    expect(toolsOf("triage")).not.toContain("get_pricing");
    expect(toolsOf("sales")).toEqual(expect.arrayContaining(["search_products", "get_pricing"]));
    expect(toolsOf("support")).toContain("escalate");
  });

  it("reject a capability that names an unknown agent", () => {
    expect(() => createReplyAgents([{ name: "typo", agents: ["sale"] }])).toThrow(
      "The capability typo names the agent sale",
    );
  });

  it.each([
    ["I want a refund", ["support", "general"]],
    ["what would ten tents cost, there was an issue", ["support", "sales", "general"]],
    ["show me a demo", ["sales", "general"]],
    ["will it rain in Bergen", ["general"]],
  ])("are chosen by keywords: “%s”", (message, agents) => {
    expect(routeMessage(message)).toEqual(agents);
  });
});
