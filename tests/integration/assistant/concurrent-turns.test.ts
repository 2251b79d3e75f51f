import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createHaltedAssistant } from "../../support/assistant/halted-assistant";
import { openShopDatabase } from "../../support/shop-database";

let closeDatabase: () => Promise<void>;
beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(() => closeDatabase());

const MAX_TURNS = 4;
const MAX_STREAMS = 12;
const SENTENCE =
  "Several answers are still being written for you. Please try again when one is done.";

async function createClients() {
  const { open, openai, server } = await createHaltedAssistant({ freeWords: 0 });
  const client = (userId: string) => new AssistantClient(server, { tenantId: "default", userId });
  return { open, client, openai };
}

describe("a user's answers", () => {
  it("run a few at a time, and the rest is rejected with a message", async () => {
    const { open, client } = await createClients();
    const turns = Array.from({ length: MAX_TURNS + 3 }, () => client("kim").say("hello"));
    const refused = await Promise.any(turns);
    expect(refused.at(-1)).toMatchObject({ type: "error", code: "rate_limit", message: SENTENCE });
    open();
    const all = await Promise.all(turns);
    expect(all.filter((events) => replies(events).length === 1)).toHaveLength(MAX_TURNS);
    // The slots are free again.
    expect(replies(await client("kim").say("hello"))).toHaveLength(1);
  });

  it("don't take another user's slots", async () => {
    const { open, client } = await createClients();
    const turns = Array.from({ length: MAX_TURNS + 1 }, () => client("kim").say("hello"));
    await Promise.any(turns);
    const robin = client("robin").say("hello");
    open();
    expect(replies(await robin)).toHaveLength(1);
    await Promise.all(turns);
  });

  it("can be followed by a limited number of streams, with room for another when one closes", async () => {
    const { open, client } = await createClients();
    const kim = client("kim");
    const events = kim.events({
      ...kim.messageRequest("hello"),
      metadata: { turns: { explicit_stop: true } },
    });
    await events.next();
    const attach = { type: "turns.attach", params: { thread_id: kim.threadId } };
    const streams: Response[] = [];
    for (let count = 1; count < MAX_STREAMS; count += 1) streams.push(await kim.send(attach));
    expect(streams.map(({ status }) => status)).toEqual(Array(MAX_STREAMS - 1).fill(200));
    expect((await kim.send(attach)).status).toBe(429);
    await streams[0]?.body?.cancel();
    const again = await kim.send(attach);
    expect(again.status).toBe(200);
    open();
    expect(await again.text()).toContain("thread.item.done");
    for (const stream of streams.slice(1)) await stream.body?.cancel();
    await events.return(undefined);
  });

  it("aren't limited by requests that were rejected", async () => {
    const { open, client } = await createClients();
    open();
    const kim = client("kim");
    const deleted = { type: "turns.attach", params: { thread_id: "thr_deleted" } };
    for (let count = 0; count <= MAX_STREAMS; count += 1) {
      expect((await kim.send(deleted)).status).toBe(404);
    }
    expect(replies(await kim.say("hello"))).toHaveLength(1);
  });
});
