import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createAgents } from "@/lib/agents";
import { getDatabase } from "@/lib/db";
import { promptModels } from "../../support/assistant/create-test-assistant";
import { modelClient, OPENAI_APIS } from "../../support/assistant/model-turn";
import { serveStandIn } from "../../support/assistant/serve-stand-in";

const openai = serveStandIn();

const BodySchema = z.object({ model: z.string() });

describe.each(OPENAI_APIS)("over %s", (api) => {
  async function ask(model: string, counted: string) {
    const { client, server } = await modelClient({
      url: openai().url,
      api,
      user: `choice over ${api}`,
      openaiModels: new Map([["thorough", "stand-in-large"]]),
    });
    openai().replyNext({ tool: "navigate", arguments: '{"path":"/cart"}' }, { say: "Here it is." });
    const input = {
      content: [{ type: "input_text", text: "please" }],
      attachments: [],
      inference_options: { model },
    };
    const thread_id = client.threadId;
    await client.stream({ type: "threads.add_user_message", params: { thread_id, input } });
    const result = { status: "opened", path: "/cart" };
    await client.stream({ type: "threads.add_client_tool_output", params: { thread_id, result } });
    await server.shutdown();
    const { tenantId, userId } = client.owner;
    const database = await getDatabase();
    const rows = await database.turnUsage.findMany({ where: { tenantId, userId } });
    expect(rows.slice(-2).map((row) => row.model)).toEqual([counted, counted]);
    return openai()
      .requests.slice(-2)
      .map(({ body }) => BodySchema.parse(body).model);
  }

  it("the model chosen in the composer answers, even after a client tool", async () => {
    expect(await ask("thorough", "stand-in-large")).toEqual(["stand-in-large", "stand-in-large"]);
  });

  it("an agent's own model answers for that agent, and is counted like the others", async () => {
    const agents = createAgents(promptModels);
    const triage = agents.of("default").agents.byName.get("triage");
    if (triage) triage.model = "stand-in-small";
    let reserved = 0;
    const { client, server } = await modelClient({
      url: openai().url,
      api,
      user: `agent over ${api}`,
      reserveCall: async () => void (reserved += 1),
      parts: { agents },
    });
    await server.shutdown();
    expect(BodySchema.parse(openai().requests.at(-1)?.body).model).toBe("stand-in-small");
    expect(reserved).toBe(1);
    const { tenantId, userId } = client.owner;
    const database = await getDatabase();
    const rows = await database.turnUsage.findMany({ where: { tenantId, userId } });
    expect(rows.map(({ model }) => model)).toEqual(["stand-in-small"]);
  });

  it("a model that isn't offered is never called", async () => {
    expect(await ask("gpt-9-unlimited", "stand-in")).toEqual(["stand-in", "stand-in"]);
  });
});
