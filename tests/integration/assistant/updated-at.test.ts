import { expect, it } from "vitest";
import { z } from "zod";
import { AssistantClient } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";

serveStandIn();

const ThreadSchema = z.object({ created_at: z.string(), updated_at: z.string() });
const ListSchema = z.object({ data: z.array(ThreadSchema) });

it("a thread's updated_at is when its last turn ended or it was renamed", async () => {
  const { server } = createTestAssistant();
  const client = new AssistantClient(server, { tenantId: "default", userId: "dated" });
  const params = () => ({ thread_id: client.threadId });
  const read = async () =>
    ThreadSchema.parse(await client.json({ type: "threads.get_by_id", params: params() }));

  await client.say("hello");
  const first = await read();
  expect(Date.parse(first.updated_at)).toBeGreaterThanOrEqual(Date.parse(first.created_at));

  await client.say("hello again");
  const second = await read();
  expect(second.updated_at > first.updated_at).toBe(true);

  await client.json({ type: "threads.update", params: { ...params(), title: "Boots" } });
  const renamed = await read();
  expect(renamed.updated_at > second.updated_at).toBe(true);
  const list = ListSchema.parse(await client.json({ type: "threads.list", params: {} }));
  expect(list.data).toEqual([expect.objectContaining({ updated_at: renamed.updated_at })]);
});
