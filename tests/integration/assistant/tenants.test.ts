import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { createAgents } from "@/lib/agents";
import { MessageLimit } from "@/lib/assistant/message-limit";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { startGuestSession } from "@/lib/auth/guest";
import { decodeSession } from "@/lib/auth/session-token";
import { getDatabase } from "@/lib/db";
import { parseEnvironment } from "@/lib/env";
import { CeilingStore } from "@/lib/limits";
import { tenantNamed, tenantOfHost } from "@/lib/tenants/tenants";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { serveStandIn } from "../../support/assistant/serve-stand-in";
import { toolContext } from "../../support/assistant/run-tool";
import { STAND_IN_KEY } from "../../support/openai-server/start-openai-server";

beforeAll(() => void vi.stubEnv("AUTH_SECRET", "a secret that only the tests know"));
afterAll(() => void vi.unstubAllEnvs());
const openai = serveStandIn();

const BodySchema = z.object({
  model: z.string(),
  instructions: z.string(),
  tools: z.array(z.object({ name: z.string() })),
});

describe("two tenants", () => {
  async function newClients(modelOfClub?: string) {
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai().url,
      openaiModel: "stand-in",
      openaiModels: new Map([["thorough", "stand-in-large"]]),
      openaiApi: "responses",
      reserveCall: async () => undefined,
    });
    const agents = createAgents(promptModels);
    const of: typeof agents.of = (tenantId) => ({
      ...agents.of(tenantId),
      ...(tenantId === "trail-club" && { model: modelOfClub }),
    });
    const { server } = createTestAssistant({
      models: { ...models, title: promptModels.title },
      agents: { ...agents, of },
    });
    const clientOf = (tenantId: string) => new AssistantClient(server, { tenantId, userId: "kim" });
    return { shop: clientOf("default"), club: clientOf("trail-club") };
  }

  function lastRequest() {
    return BodySchema.parse(openai().requests.at(-1)?.body);
  }

  it("have their own names, instructions and capabilities", async () => {
    const { shop, club } = await newClients();
    await shop.say("hello");
    const ofShop = lastRequest();
    await club.say("hello");
    const ofClub = lastRequest();
    expect(ofShop.instructions).toContain("Your name is “Acme assistant”.");
    expect(ofClub.instructions).toContain("Your name is “Trail Club desk”.");
    expect(ofClub.instructions).toContain("members use this shop's catalog");
    const names = ({ tools }: typeof ofShop) => tools.map(({ name }) => name);
    expect(names(ofShop)).toContain("add_to_cart");
    expect(names(ofClub)).toContain("search_products");
    expect(names(ofClub)).not.toContain("add_to_cart");
  });

  it("can have their own models", async () => {
    const { shop, club } = await newClients("thorough");
    await shop.say("hello");
    expect(lastRequest().model).toBe("stand-in");
    await club.say("hello");
    expect(lastRequest().model).toBe("stand-in-large");
  });

  it("can't see each other's data, even under the same user ID", async () => {
    const { shop, club } = await newClients();
    await shop.say("remember that I wear size 44");
    const params = { thread_id: shop.threadId };
    await expect(club.stream({ type: "threads.get_by_id", params })).rejects.toThrow("404");
    expect(replies(await club.say("what do you know about me?"))).toEqual([
      expect.stringContaining("don't know anything about you"),
    ]);
  });

  it("have their own message limits", async () => {
    const limit = new MessageLimit({
      rates: parseEnvironment({}).messages,
      store: new CeilingStore({ database: getDatabase, secret: () => "secret" }),
      rateOfTenant: (tenantId) =>
        tenantId === "trail-club" ? { perMinute: 1, perDay: 1 } : undefined,
    });
    const reserve = (tenantId: string) =>
      limit.reserve("threads.create", toolContext({ tenantId, userId: "kim" }).requestContext);
    await reserve("trail-club");
    await expect(reserve("trail-club")).rejects.toThrow("All users together");
    await reserve("default");
  });
});

describe("a tenant", () => {
  it.each([
    ["club.localhost:3000", "trail-club"],
    ["CLUB.localhost", "trail-club"],
    ["club.localhost.evil.example", "default"],
    [null, "default"],
  ])("is found by its host %s", (host, id) => {
    expect(tenantOfHost(host).id).toBe(id);
  });

  it("becomes the tenant of a guest who visits its host", async () => {
    const { caller, token } = await startGuestSession("club.localhost:3000");
    expect(caller.tenantId).toBe("trail-club");
    expect(await decodeSession(token)).toMatchObject({ tenantId: "trail-club", guest: true });
  });

  it("that isn't in the table uses the first tenant's assistant", () => {
    expect(tenantNamed("someone else's").id).toBe("default");
  });
});
