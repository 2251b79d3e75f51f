import { expect, it } from "vitest";
import { listFacts } from "@/lib/memory/fact-store";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";

describeWithModels("memory", ({ newClient }) => {
  it("remembers facts across threads, shows them, and forgets one with a button", async () => {
    const { client, logs } = await newClient();
    const remembered = await client.say("remember that I wear size 44");
    expect(replies(remembered)).toEqual([expect.stringContaining("I wear size 44")]);

    client.threadId = null;
    const events = await client.say("what do you know about me?");
    const card = doneItems(events).find((item) => item.type === "widget");
    expect(JSON.stringify(card)).toContain("I wear size 44");

    const [fact] = await listFacts(client.owner);
    const action = { type: "memory.forget", payload: { fact_id: fact?.id } };
    const params = { thread_id: client.threadId, item_id: card?.id, action };
    const answer = await client.json({ type: "threads.sync_custom_action", params });
    expect(JSON.stringify(answer)).toContain("Nothing.");
    expect(await listFacts(client.owner)).toEqual([]);

    const listed = await client.json({
      type: "items.list",
      params: { thread_id: client.threadId },
    });
    expect(JSON.stringify(listed)).not.toContain('I wear size 44"}');
    expect(logs).toEqual([]);
  });

  it("forgets a fact on request", async () => {
    const { client } = await newClient();
    await client.say("remember that I wear size 44");
    await client.say("remember that I hike alone");
    const events = await client.say("forget my size");
    expect(replies(events)).toEqual([expect.stringContaining("Forgotten: I wear size 44")]);
    expect(await listFacts(client.owner)).toMatchObject([{ text: "I hike alone" }]);
  });
});
