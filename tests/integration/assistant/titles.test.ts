import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { DemoTitleModel, noPace } from "@/lib/assistant/demo-model";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { openShopDatabase } from "../../support/shop-database";
import { createGate } from "@/packages/chatkit-server/tests/support/gate";
import { modelError, ScriptedModel } from "@/packages/chatkit-server/tests/support/scripted-model";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

const ThreadSchema = z.object({ title: z.string().optional() });

async function titleOf(client: AssistantClient): Promise<string | undefined> {
  const params = { thread_id: client.threadId };
  return ThreadSchema.parse(await client.json({ type: "threads.get_by_id", params })).title;
}

function titlesIn(events: readonly ThreadStreamEvent[]): (string | null | undefined)[] {
  return events.flatMap((event) => (event.type === "thread.updated" ? [event.thread.title] : []));
}

class SlowTitleModel extends DemoTitleModel {
  readonly gate = createGate();

  constructor() {
    super({ pace: noPace });
  }

  override async getResponse(...args: Parameters<DemoTitleModel["getResponse"]>) {
    await this.gate.wait();
    return super.getResponse(...args);
  }
}

describe("the title of a thread", () => {
  it("arrives after the turn if its model is slow, and delays neither it nor the next one", async () => {
    const title = new SlowTitleModel();
    const { server } = createTestAssistant({ models: { ...promptModels, title } });
    const client = new AssistantClient(server, { tenantId: "default", userId: "slow" });
    const first = await client.say("I need boots for a winter hike");
    expect(replies(first)).toHaveLength(1);
    expect(first.some((event) => event.type === "thread.updated")).toBe(false);
    expect(replies(await client.say("what is in my cart?"))).toHaveLength(1);
    expect(await titleOf(client)).toBeUndefined();
    title.gate.open();
    await server.shutdown();
    expect(await titleOf(client)).toBe("Boots for a winter hike");
  });

  it("arrives with the next turn if the first one only called a tool in the page", async () => {
    const title = new SlowTitleModel();
    const { server } = createTestAssistant({ models: { ...promptModels, title } });
    const client = new AssistantClient(server, { tenantId: "default", userId: "tool-first" });
    const first = await client.stream(client.messageRequest("Switch to dark mode"));
    expect(titlesIn(first)).toEqual([]);
    title.gate.open();
    await vi.waitFor(async () => expect(await titleOf(client)).toBe("Switch to dark mode"));
    const result = { status: "switched", theme: "dark" };
    const params = { thread_id: client.threadId, result };
    const next = await client.stream({ type: "threads.add_client_tool_output", params });
    expect(titlesIn(next)).toEqual(["Switch to dark mode"]);
    expect(titlesIn(await client.say("what is in my cart?"))).toEqual([]);
  });

  it("stays as the user wrote it while the model was generating one", async () => {
    const title = new SlowTitleModel();
    const { server } = createTestAssistant({ models: { ...promptModels, title } });
    const client = new AssistantClient(server, { tenantId: "default", userId: "renaming" });
    await client.say("I need boots for a winter hike");
    const params = { thread_id: client.threadId, title: "Norway" };
    await client.json({ type: "threads.update", params });
    title.gate.open();
    await server.shutdown();
    expect(await titleOf(client)).toBe("Norway");
  });

  it.each(["", " \u3000\u200b\n"])(
    "stays empty once the user has emptied it (%j)",
    async (blank) => {
      const { server } = createTestAssistant();
      const client = new AssistantClient(server, { tenantId: "default", userId: "emptying" });
      await client.say("I need boots for a winter hike");
      const params = { thread_id: client.threadId, title: blank };
      const updated = await client.json({ type: "threads.update", params });
      expect(updated).toMatchObject({ title: "" });
      expect(titlesIn(await client.say("what is in my cart?"))).toEqual([]);
      await server.shutdown();
      expect(await titleOf(client)).toBe("");
    },
  );

  it("becomes the message's first words if the model fails, which isn't asked again", async () => {
    const title = new ScriptedModel([modelError(new Error("away"))]);
    const { server } = createTestAssistant({ models: { ...promptModels, title } });
    const client = new AssistantClient(server, { tenantId: "default", userId: "failing" });
    await client.say("I need boots for a winter hike");
    await client.say("what is in my cart?");
    await server.shutdown();
    expect(await titleOf(client)).toBe("I need boots for a winter hike");
  });
});
