import { expect, it } from "vitest";
import { z } from "zod";
import { getDatabase } from "@/lib/db";
import { PrismaTurnStore } from "@/lib/stores";
import { AssistantClient } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";

serveStandIn();

const ItemsSchema = z.object({
  data: z.array(z.object({ type: z.string(), task: z.object({ title: z.string() }).optional() })),
});

it.each([
  ["en", "Not finished: the server was interrupted"],
  ["de", "Nicht fertig: Der Server wurde unterbrochen"],
])("a reply whose server crashed says so in the thread (%s)", async (language, title) => {
  const { server } = createTestAssistant();
  const owner = { tenantId: "default", userId: `cut-off-${language}` };
  const client = new AssistantClient(server, owner, language);
  await client.say("hello");
  const turns = new PrismaTurnStore({ database: getDatabase });
  const expired = { id: "trn_dead", thread_id: client.threadId ?? "", lease: -1 };
  await turns.begin(expired, owner);

  const request = { type: "items.list", params: { thread_id: client.threadId, order: "desc" } };
  const { data } = ItemsSchema.parse(await client.json(request));
  expect(data[0]).toMatchObject({ type: "task", task: { title } });
  expect(ItemsSchema.parse(await client.json(request)).data).toHaveLength(data.length);
});
