import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { AssistantClient } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { portableSchemaProblems } from "../../../packages/chatkit-server/tests/support/tool-schemas/portable-schema";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";
import { checkStrictSchema } from "../../support/openai-server/tool-schema";

const SentToolSchema = z.object({
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
  strict: z.literal(true),
  parameters: z.unknown(),
});
/** With chat completions, the SDK sends handoffs without `strict`; they have no arguments. */
const SentHandoffSchema = z.object({
  name: z.string().startsWith("transfer_to_"),
  parameters: z.unknown(),
});
// Chat completions wrap what the Responses API sends directly.
const SentToolsSchema = z.object({
  tools: z
    .array(z.union([SentToolSchema, z.object({ function: SentToolSchema.or(SentHandoffSchema) })]))
    .default([])
    .transform((tools) => tools.map((tool) => ("function" in tool ? tool.function : tool))),
});

it.each(["responses", "chat_completions"] as const)(
  "every tool sent over %s has a schema that strict mode accepts, wherever it runs",
  async (openaiApi) => {
    const { close: closeDatabase } = await openShopDatabase();
    onTestFinished(closeDatabase);
    const openai = await startOpenAIServer();
    onTestFinished(() => openai.close());
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai.url,
      openaiModel: "stand-in",
      openaiApi,
      reserveCall: async () => undefined,
    });
    const { server } = createTestAssistant({ models });
    const client = new AssistantClient(server, { tenantId: "default", userId: openaiApi });
    await client.say("hello");
    await client.say("what would 20 enamel mugs cost for our club?");
    await client.say("open a ticket: the zipper of my tent broke");
    const sent = openai.requests.flatMap(({ body }) => SentToolsSchema.parse(body).tools);
    for (const { name, parameters } of sent) {
      expect(() => checkStrictSchema(name, parameters)).not.toThrow();
      expect(portableSchemaProblems(parameters, name)).toEqual([]);
    }
    const names = sent.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["search_products", "get_pricing", "escalate"]));
  },
);
